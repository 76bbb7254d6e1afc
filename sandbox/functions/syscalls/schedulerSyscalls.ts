import type { JSONValue } from "convex/values";
import { cancelJob, type JobRequest, scheduleJob } from "../jobs";
import type { TransactionCall } from "../TransactionCall";
import { type Address, nameOf } from "./address";

/** What `ctx.scheduler` asks for; `ts` is the due time in seconds. */
export type ScheduleArgs = Address & { ts: number; args: JSONValue };

/** `ctx.scheduler`: jobs are documents, so they come and go with the transaction that writes them. */
export const schedulerSyscalls = {
  "1.0/schedule": (call: TransactionCall, args: ScheduleArgs) =>
    JSON.stringify(scheduleJob(call.transaction, call.registry, jobRequest(args))),
  "1.0/cancel_job": (call: TransactionCall, { id }: { id: string }) => {
    cancelJob(call.transaction, id);
    return "null";
  },
};

/** Seconds as a double carry a rounding error; what was asked for is whole microseconds at most. */
export function jobRequest({ ts, args, ...address }: ScheduleArgs): JobRequest {
  return { path: nameOf(address), args, atMs: Math.round(ts * 1e6) / 1e3 };
}
