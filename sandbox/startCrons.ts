import type { JSONValue } from "convex/values";
import type { SandboxClock } from "./clock";
import { type CronSchedule, nextRunMs } from "./cronSchedule";
import type { FunctionRegistry } from "./functions/FunctionRegistry";
import type { FunctionRun, Runner } from "./functions/runner";
import { runUnattended } from "./runUnattended";

/** A cron job as convex/server's `crons` object keeps it. */
interface CronJob {
  name: string;
  args: JSONValue[];
  schedule: CronSchedule;
}

/** Sets the app's cron jobs going: those of the default export of its module `crons`, if it has one. */
export function startCrons(registry: FunctionRegistry, runner: Runner, clock: SandboxClock): void {
  const jobs = cronJobs(registry.module("crons")?.default);
  for (const [jobName, { name: path, args, schedule }] of Object.entries(jobs)) {
    const kind = registry.lookUp(path)?.kind === "action" ? "action" : "mutation";
    const onDone = ({ outcome }: FunctionRun) => {
      if (!outcome.ok) console.error(`The cron job "${jobName}" failed: ${outcome.message}`);
    };
    const runAt = (atMs: number) =>
      clock.setTimer(atMs, () => {
        runAt(nextRunMs(schedule, atMs));
        return runUnattended(runner, { path, kind, args: args[0] ?? {}, onDone });
      });
    runAt(schedule.type === "interval" ? clock.now() : nextRunMs(schedule, clock.now()));
  }
}

function cronJobs(crons: unknown): Record<string, CronJob> {
  const isCrons = typeof crons === "object" && crons !== null && "crons" in crons;
  // `cronJobs()` of convex/server makes the object; its type hides what is in it.
  return isCrons ? (crons.crons as Record<string, CronJob>) : {};
}
