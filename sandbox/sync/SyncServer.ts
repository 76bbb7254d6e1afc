import type { Activity } from "../Activity";
import type { Runner } from "../functions/runner";
import { ClientRequests } from "./ClientRequests";
import { LiveQueries } from "./LiveQueries";

/** What all connections share. */
export class SyncServer {
  readonly liveQueries: LiveQueries;
  readonly runner: Runner;
  readonly activity: Activity;
  readonly now: () => number;
  /** Resolves when clients may be told what has changed meanwhile; a macrotask later at the soonest. */
  readonly untilNextUpdate: () => Promise<void>;
  readonly #requests = new Map<string, ClientRequests>();
  #ts = 0n;

  constructor(options: Pick<SyncServer, "runner" | "activity" | "now" | "untilNextUpdate">) {
    this.runner = options.runner;
    this.activity = options.activity;
    this.now = options.now;
    this.untilNextUpdate = options.untilNextUpdate;
    this.liveQueries = new LiveQueries(options.runner);
    options.runner.onCommit(({ ts }) => {
      this.#ts = ts;
    });
  }

  /** Database time of the newest commit. */
  get ts(): bigint {
    return this.#ts;
  }

  /** The requests of a client, which outlive its connections. */
  requestsOf(sessionId: string): ClientRequests {
    const requests = this.#requests.get(sessionId) ?? new ClientRequests();
    this.#requests.set(sessionId, requests);
    return requests;
  }
}
