import { convexToJson } from "convex/values";
import type { SandboxClock } from "./clock";
import { SCHEDULED_FUNCTIONS } from "./database/schemaTables";
import type { StoredDocument, Write } from "./database/Write";
import type { Engine } from "./functions/Engine";
import { completeJob } from "./functions/jobs";
import type { Runner } from "./functions/runner";
import { runUnattended } from "./runUnattended";

/** Runs scheduled functions when the clock reaches their time; equal times keep the order of scheduling. */
export class Scheduler {
  readonly #engine: Engine;
  readonly #runner: Runner;
  readonly #clock: SandboxClock;
  readonly #cancelTimers = new Map<string, () => void>();

  /** `runner` runs the functions, `engine` keeps their states. */
  constructor(engine: Engine, runner: Runner, clock: SandboxClock) {
    this.#engine = engine;
    this.#runner = runner;
    this.#clock = clock;
    runner.onCommit(({ writes }) => {
      for (const write of writes) if (write.table === SCHEDULED_FUNCTIONS) this.#observe(write);
    });
  }

  /** A job has been scheduled, cancelled or carried out. */
  #observe({ before, after }: Write): void {
    const id = (after ?? before)?._id ?? "";
    this.#cancelTimers.get(id)?.();
    this.#cancelTimers.delete(id);
    if (after && isPending(after)) {
      const cancel = this.#clock.setTimer(Number(after.scheduledTime), () => this.#run(after));
      this.#cancelTimers.set(id, cancel);
    }
  }

  async #run({ _id: jobId, name, args }: StoredDocument): Promise<void> {
    const [jobArgs = {}] = Array.isArray(args) ? args : [];
    // Jobs are stored under the name of their file, "dir/module.js:name".
    const path = typeof name === "string" ? name.replace(".js:", ":") : "";
    const job = { path, args: convexToJson(jobArgs) };
    if (this.#engine.parts.registry.lookUp(job.path)?.kind === "mutation") {
      await runUnattended(this.#runner, { ...job, kind: "mutation", jobId });
      return;
    }
    // An action is no transaction: Convex starts it at most once, and notes before and after how it goes.
    await this.#engine.transact((transaction) => {
      transaction.patch(transaction.database.table(SCHEDULED_FUNCTIONS), jobId, {
        state: { kind: "inProgress" },
      });
    });
    await runUnattended(this.#runner, {
      ...job,
      kind: "action",
      onDone: ({ outcome }) =>
        this.#engine.transact((transaction) => completeJob(transaction, jobId, outcome)),
    });
  }
}

function isPending({ state }: StoredDocument): boolean {
  return typeof state === "object" && state !== null && "kind" in state && state.kind === "pending";
}
