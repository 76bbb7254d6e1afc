import type { UserIdentity } from "convex/server";
import type { JSONValue } from "convex/values";
import type { Commit, QueryRun, Runner } from "../functions/runner";

/** Everything that a query's result may depend on besides the database. */
export interface QueryRequest {
  path: string;
  args: JSONValue;
  identity: UserIdentity | null;
  journal: string | null;
}

/** A result that stays right until `onStale` is called. */
export interface LiveResult {
  /** Resolves when the result is there. */
  ready: Promise<unknown>;
  /** The result, or `null` while it is being computed. */
  readonly run: QueryRun | null;
  /** Ends the interest in it. */
  release(): void;
}

interface Execution {
  key: string;
  ready: Promise<unknown>;
  run: QueryRun | null;
  holders: Set<() => void>;
}

/**
 * The queries somebody is subscribed to, each executed once however many subscribe with the same arguments and
 * identity. A commit ends exactly those whose read set it touches; all others go on being right, so they are not run.
 */
export class LiveQueries {
  readonly #runner: Runner;
  readonly #executions = new Map<string, Execution>();
  /** Commits that a run which is still on its way back may not have seen. */
  #unseenCommits: Commit[] = [];
  #runsUnderWay = 0;

  constructor(runner: Runner) {
    this.#runner = runner;
    runner.onCommit((commit) => this.#applyCommit(commit));
  }

  /** The result of the request as of now; `onStale` is called once when a commit has made it wrong. */
  subscribe(request: QueryRequest, onStale: () => void): LiveResult {
    const key = JSON.stringify([request.path, request.args, request.identity, request.journal]);
    const execution = this.#executions.get(key) ?? this.#execute(key, request);
    execution.holders.add(onStale);
    return {
      ready: execution.ready,
      get run() {
        return execution.run;
      },
      release: () => {
        execution.holders.delete(onStale);
        if (execution.holders.size === 0) this.#forget(execution);
      },
    };
  }

  #execute(key: string, { path, args, identity, journal }: QueryRequest): Execution {
    this.#runsUnderWay += 1;
    const execution: Execution = { key, ready: Promise.resolve(), run: null, holders: new Set() };
    execution.ready = this.#runner
      .query(path, args, { identity, journal, visibility: "public" })
      .then((run) => this.#finish(execution, run));
    this.#executions.set(key, execution);
    return execution;
  }

  #finish(execution: Execution, run: QueryRun): void {
    execution.run = run;
    for (const commit of this.#unseenCommits) {
      if (commit.ts > run.ts) this.#endIfTouched(execution, commit);
    }
    this.#runsUnderWay -= 1;
    if (this.#runsUnderWay === 0) this.#unseenCommits = [];
  }

  #applyCommit(commit: Commit): void {
    if (this.#runsUnderWay > 0) this.#unseenCommits.push(commit);
    for (const execution of this.#executions.values()) this.#endIfTouched(execution, commit);
  }

  #endIfTouched(execution: Execution, commit: Commit): void {
    if (!execution.run?.readSet.overlaps(commit.writes)) return;
    this.#forget(execution);
    const holders = [...execution.holders];
    execution.holders.clear();
    for (const onStale of holders) onStale();
  }

  #forget(execution: Execution): void {
    if (this.#executions.get(execution.key) === execution) this.#executions.delete(execution.key);
  }
}
