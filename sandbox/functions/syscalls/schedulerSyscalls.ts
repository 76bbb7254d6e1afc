import type { JSONValue, Value } from "convex/values";
import { getConvexSize, jsonToConvex } from "convex/values";
import { SCHEDULED_FUNCTIONS } from "../../database/schemaTables";
import type { Transaction } from "../../database/Transaction";
import { checkArgs } from "../FunctionCall";
import type { FunctionRegistry } from "../FunctionRegistry";
import { ServerError } from "../ServerError";
import type { TransactionCall } from "../TransactionCall";
import { nameOf, type Address } from "./address";

/** What `ctx.scheduler` asks for; `ts` is the due time in seconds. */
export type ScheduleArgs = Address & { ts: number; args: JSONValue };

/** `ctx.scheduler`: jobs are documents, so they come and go with the transaction that writes them. */
export const schedulerSyscalls = {
  "1.0/schedule": (call: TransactionCall, args: ScheduleArgs) =>
    JSON.stringify(schedule(call.transaction, call.registry, args)),
  "1.0/cancel_job": (call: TransactionCall, { id }: { id: string }) => {
    cancel(call.transaction, id);
    return "null";
  },
};

/** Writes the job. @returns its id. @throws when the function or its arguments are not what they must be. */
export function schedule(
  transaction: Transaction,
  registry: FunctionRegistry,
  request: ScheduleArgs,
): string {
  const path = nameOf(request);
  const fn = registry.lookUp(path);
  if (fn === null || fn.kind === "query")
    throw new ServerError(`Attempted to schedule function at nonexistent path: ${path}`);
  const args = jsonToConvex(request.args);
  checkArgs(fn, args, transaction.database);
  transaction.meter.add("functionsScheduled", 1);
  transaction.meter.add("scheduledArgsBytes", getConvexSize(args));
  const job = transaction.insert(transaction.database.table(SCHEDULED_FUNCTIONS), {
    name: fn.path.replace(":", ".js:"),
    args: [args],
    scheduledTime: Math.max(millisecondsOf(request.ts), transaction.nowMs),
    state: { kind: "pending" },
  });
  return job._id;
}

/** Cancels a job that has not finished; one that has, or is gone, stays as it is. */
export function cancel(transaction: Transaction, id: string): void {
  const table = transaction.database.table(SCHEDULED_FUNCTIONS);
  const state = transaction.get(table, id)?.document.state;
  if (!isUnfinished(state)) return;
  transaction.patch(table, id, { state: { kind: "canceled" }, completedTime: transaction.nowMs });
}

function isUnfinished(state: Value | undefined): boolean {
  return (
    typeof state === "object" &&
    state !== null &&
    "kind" in state &&
    (state.kind === "pending" || state.kind === "inProgress")
  );
}

/** Seconds as a double carry a rounding error; what was asked for is whole microseconds at most. */
function millisecondsOf(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e3;
}
