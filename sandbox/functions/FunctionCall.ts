import type { UserIdentity } from "convex/server";
import type { JSONValue, Value } from "convex/values";
import { convexToJson } from "convex/values";
import type { Database } from "../database/Database";
import { validateArgs, validateReturns } from "../values/validate";
import type { ConvexGlobal } from "./convexGlobal";
import type { RegisteredFunction } from "./FunctionRegistry";
import { guardContext } from "./membrane";
import { serverContext } from "./serverContexts";
import { ServerError } from "./ServerError";

/** One call of a function: who calls which function. */
export interface FunctionCall extends ConvexGlobal {
  readonly fn: RegisteredFunction;
  readonly identity: UserIdentity | null;
}

/** Refuses arguments that the function does not declare. @throws ServerError with Convex's text. */
export function checkArgs(fn: RegisteredFunction, args: Value, database: Database): void {
  const error = validateArgs(fn.args, args, database);
  if (error !== null) throw new ServerError(error);
}

/**
 * Runs a function's handler with a context that reaches this call, and checks what it returns.
 *
 * @throws whatever the handler throws.
 */
export async function runHandler(call: FunctionCall, args: Value, database: Database): Promise<JSONValue> {
  const context = guardContext(serverContext(call.fn), call);
  // Convex has no undefined to return: it becomes null.
  const returned = ((await call.fn.handler(context, args)) ?? null) as Value;
  const error = call.fn.returns && validateReturns(call.fn.returns, returned, database);
  if (error !== null) throw new ServerError(error);
  return convexToJson(returned);
}
