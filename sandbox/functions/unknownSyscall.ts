import type { RegisteredFunction } from "./FunctionRegistry";

/** What the sandbox leaves out, by the name of the operation. */
const LEFT_OUT: [RegExp, string][] = [
  [/storage/i, "file storage (ctx.storage)"],
  [/vectorSearch/, "vector search (ctx.vectorSearch)"],
  [/signJwt|ServiceToken|ServiceUrl|auditLog/, "signed tokens, services and audit logs"],
  [/createFunctionHandle/, "function handles"],
];

/** The error for something that convex/server can ask of Convex but not of the sandbox. */
export function unknownSyscall(operation: string, fn: RegisteredFunction): Error {
  const what = LEFT_OUT.find(([pattern]) => pattern.test(operation))?.[1];
  return new Error(
    `${fn.path} (${fn.kind}) needs ${what ?? "an operation"} that the sandbox does not have: "${operation}". Run it against a Convex deployment instead.`,
  );
}
