import { makeFunctionReference } from "convex/server";
import { type createBackend, modules } from "./setup";

/** A validator as Convex exports it, as far as sample arguments need it. */
type Shape =
  | { type: "object"; value: Record<string, { fieldType: Shape; optional: boolean }> }
  | { type: "union"; value: Shape[] }
  | { type: "literal"; value: string }
  | { type: "array"; value: Shape }
  | { type: "string" | "number" | "boolean" | "null" };

type Caller = Pick<ReturnType<typeof createBackend>["staff"], "query" | "mutation">;

export interface PublicFunction {
  path: string;
  kind: "query" | "mutation";
  /** Calls it as a client of `backend` does. */
  call: (backend: Caller, args: Record<string, unknown>) => Promise<unknown>;
  /** Arguments its validator accepts: required fields only. */
  args: Record<string, unknown>;
  /** Names of all its arguments. */
  takes: readonly string[];
}

/** Every function a client can call, found in the modules themselves and not in a list someone keeps. */
export async function publicFunctions(): Promise<PublicFunction[]> {
  const found: PublicFunction[] = [];
  for (const [file, load] of Object.entries(modules)) {
    const module = await load();
    for (const [name, exported] of Object.entries(module as Record<string, unknown>)) {
      if (!isPublicFunction(exported)) continue;
      const path = `${file.replace(/^.*\/convex\//, "").replace(/\.[tj]s$/, "")}:${name}`;
      const shape = JSON.parse(exported.exportArgs()) as Shape;
      const args = sample(shape) as Record<string, unknown>;
      const takes = shape.type === "object" ? Object.keys(shape.value) : [];
      const kind = "isMutation" in exported ? "mutation" : "query";
      const call: PublicFunction["call"] = async (backend, args) => {
        const answer: unknown =
          kind === "query"
            ? await backend.query(makeFunctionReference<"query">(path), args)
            : await backend.mutation(makeFunctionReference<"mutation">(path), args);
        return answer;
      };
      found.push({ path, kind, call, args, takes });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isPublicFunction(exported: unknown): exported is { exportArgs: () => string } {
  return typeof exported === "function" && "isPublic" in exported && exported.isPublic === true;
}

function sample(shape: Shape): unknown {
  switch (shape.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(shape.value).flatMap(([name, field]) =>
          field.optional ? [] : [[name, sample(field.fieldType)]],
        ),
      );
    case "union":
      return sample(shape.value.find(({ type }) => type === "null") ?? (shape.value[0] as Shape));
    case "literal":
      return shape.value;
    case "array":
      return [sample(shape.value)];
    case "string":
      return "some id";
    case "number":
      return 1;
    case "boolean":
      return true;
    case "null":
      return null;
  }
}
