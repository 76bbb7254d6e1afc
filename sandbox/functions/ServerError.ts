import type { JSONValue } from "convex/values";
import { convexToJson, type Value } from "convex/values";
import type { Outcome } from "./runner";

/** An error of the server itself, worded in full: it is not reported as thrown by function code. */
export class ServerError extends Error {
  override name = "ServerError";
}

/** An error on its way through a syscall: convex/server rethrows `data` as a ConvexError in the calling function. */
export class SyscallError extends Error {
  readonly data: JSONValue | undefined;

  constructor(message: string, data: JSONValue | undefined, cause: unknown) {
    super(message, { cause });
    this.data = data;
  }
}

/** The outcome of a function that threw, worded as Convex words it. */
export function failure(error: unknown): Extract<Outcome, { ok: false }> {
  if (error instanceof ServerError) return { ok: false, message: error.message, error };
  const message = `Uncaught ${error instanceof Error ? String(error) : JSON.stringify(error)}`;
  return isConvexError(error)
    ? { ok: false, message, data: convexToJson(error.data ?? null), error }
    : { ok: false, message, error };
}

/** The same error as the calling function meets it. */
export function syscallError(error: unknown): SyscallError {
  const { message, data } = failure(error);
  return new SyscallError(message, data, error);
}

/** By its mark and not its class: an app may have its own copy of convex. */
function isConvexError(error: unknown): error is { data: Value | undefined } {
  return typeof error === "object" && error !== null && Symbol.for("ConvexError") in error;
}
