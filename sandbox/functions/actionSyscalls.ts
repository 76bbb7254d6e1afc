import type { JSONValue } from "convex/values";
import type { ActionCall } from "./ActionCall";
import type { FunctionRun } from "./runner";
import { SyscallError } from "./ServerError";
import { type Address, nameOf } from "./syscalls/address";
import { jobRequest, type ScheduleArgs } from "./syscalls/schedulerSyscalls";
import { cancelJob, scheduleJob } from "./jobs";

type RunArgs = Address & { args: JSONValue };
type ActionSyscall = (call: ActionCall, args: never) => Promise<string>;

/** What actions can ask of the server. Each query and mutation is a transaction of its own. */
export const actionSyscalls: Record<string, ActionSyscall> = {
  "1.0/actions/query": async (call, request: RunArgs) => {
    const { engine, identity } = call;
    return resultOf(call, await engine.query(nameOf(request), request.args, { identity, visibility: "any" }));
  },
  "1.0/actions/mutation": async (call, request: RunArgs) => {
    const { engine, identity } = call;
    return resultOf(
      call,
      await engine.mutation(nameOf(request), request.args, { identity, visibility: "any" }),
    );
  },
  "1.0/actions/action": async (call, request: RunArgs) => {
    const { engine, identity } = call;
    return resultOf(
      call,
      await engine.action(nameOf(request), request.args, { identity, visibility: "any" }),
    );
  },
  "1.0/actions/schedule": async ({ engine }, request: ScheduleArgs) => {
    const job = jobRequest(request);
    return JSON.stringify(
      await engine.transact((transaction) => scheduleJob(transaction, engine.parts.registry, job)),
    );
  },
  "1.0/actions/cancel_job": async ({ engine }, { id }: { id: string }) => {
    await engine.transact((transaction) => cancelJob(transaction, id));
    return "null";
  },
  "1.0/getUserIdentity": async ({ identity }) => JSON.stringify(identity),
  "1.0/getFunctionMetadata": async ({ fn }) => JSON.stringify({ name: fn.path, componentPath: "" }),
};

function resultOf(call: ActionCall, { outcome, usage }: FunctionRun): string {
  call.addUsage(usage);
  if (outcome.ok) return JSON.stringify(outcome.value);
  throw new SyscallError(outcome.message, outcome.data, outcome.error);
}
