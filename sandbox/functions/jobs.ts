import type { JSONValue } from "convex/values";
import { getConvexSize, jsonToConvex } from "convex/values";
import type { Field } from "../database/compareFields";
import { SCHEDULED_FUNCTIONS } from "../database/schemaTables";
import type { Transaction } from "../database/Transaction";
import { checkArgs } from "./FunctionCall";
import type { FunctionRegistry } from "./FunctionRegistry";
import type { Outcome } from "./runner";
import { ServerError } from "./ServerError";

/** A function to run later; the arguments are Convex JSON. */
export interface JobRequest {
  path: string;
  args: JSONValue;
  atMs: number;
}

/** Writes the job of a scheduled function. @returns its id. @throws when the function or its arguments are not what they must be. */
export function scheduleJob(
  transaction: Transaction,
  registry: FunctionRegistry,
  request: JobRequest,
): string {
  const fn = registry.lookUp(request.path);
  if (fn === null || fn.kind === "query")
    throw new ServerError(`Attempted to schedule function at nonexistent path: ${request.path}`);
  const args = jsonToConvex(request.args);
  checkArgs(fn, args, transaction.database);
  transaction.meter.add("functionsScheduled", 1);
  transaction.meter.add("scheduledArgsBytes", getConvexSize(args));
  const job = transaction.insert(jobsOf(transaction), {
    name: fn.path.replace(":", ".js:"),
    args: [args],
    scheduledTime: Math.max(request.atMs, transaction.nowMs),
    state: { kind: "pending" },
  });
  return job._id;
}

/** Cancels a job that has not finished; one that has, or is gone, stays as it is. */
export function cancelJob(transaction: Transaction, id: string): void {
  if (!isUnfinished(transaction.get(jobsOf(transaction), id)?.document.state)) return;
  transaction.patch(jobsOf(transaction), id, {
    state: { kind: "canceled" },
    completedTime: transaction.nowMs,
  });
}

/** Notes how a job ended. One that was cancelled meanwhile stays cancelled. */
export function completeJob(transaction: Transaction, id: string, outcome: Outcome): void {
  if (!isUnfinished(jobsOf(transaction).row(id)?.document.state)) return;
  const state = outcome.ok ? { kind: "success" } : { kind: "failed", error: outcome.message };
  transaction.patch(jobsOf(transaction), id, { state, completedTime: transaction.nowMs });
}

function jobsOf({ database }: Transaction) {
  return database.table(SCHEDULED_FUNCTIONS);
}

function isUnfinished(state: Field): boolean {
  const isState = typeof state === "object" && state !== null && "kind" in state;
  return isState && (state.kind === "pending" || state.kind === "inProgress");
}
