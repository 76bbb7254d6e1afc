import type { JSONValue } from "convex/values";
import type { Usage } from "./database/Usage";
import type { FunctionRun, Runner } from "./functions/runner";

/** Entries that are kept; a page that runs for days would otherwise grow. */
const KEPT_ENTRIES = 10_000;

/** What one execution of a function cost. A subscription's re-run is an execution of its own. */
export interface UsageEntry extends Usage {
  path: string;
  kind: "query" | "mutation" | "action";
  /** The arguments, as Convex JSON. */
  args: JSONValue;
  /** Whether it returned; a failed mutation has read, but written nothing. */
  isSuccess: boolean;
  /** The sandbox's time at its end, in epoch milliseconds. */
  atMs: number;
}

/** Every execution of a function, with what it read and wrote. */
export class UsageLog {
  readonly #entries: UsageEntry[] = [];
  readonly #listeners = new Set<(entry: UsageEntry) => void>();

  /** The executions so far, oldest first (the last 10,000). */
  get log(): readonly UsageEntry[] {
    return this.#entries;
  }

  /** How often functions were executed: all of them, or the one at the path (`"dir/module:name"`). */
  count(path?: string): number {
    return this.#entries.filter((entry) => path === undefined || entry.path === path).length;
  }

  /** Forgets what was logged. */
  clear(): void {
    this.#entries.length = 0;
  }

  /** Calls the listener after each execution; call the result to stop. */
  subscribe(listener: (entry: UsageEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Logs an execution; the sandbox calls it. */
  add(entry: UsageEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > KEPT_ENTRIES) this.#entries.splice(0, KEPT_ENTRIES / 10);
    for (const listener of [...this.#listeners]) listener(entry);
  }
}

/** The same runner, with each execution logged. */
export function logUsage(runner: Runner, log: UsageLog, now: () => number): Runner {
  async function logged<Run extends FunctionRun>(
    kind: UsageEntry["kind"],
    path: string,
    args: JSONValue,
    running: Promise<Run>,
  ): Promise<Run> {
    const run = await running;
    log.add({ path, kind, args, isSuccess: run.outcome.ok, atMs: now(), ...run.usage });
    return run;
  }
  return {
    query: (path, args, call) => logged("query", path, args, runner.query(path, args, call)),
    mutation: (path, args, call) => logged("mutation", path, args, runner.mutation(path, args, call)),
    action: (path, args, call) => logged("action", path, args, runner.action(path, args, call)),
    onCommit: (listener) => runner.onCommit(listener),
  };
}
