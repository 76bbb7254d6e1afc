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
  readonly #requests = new Map<string, ClientRequests>();
  #ts = 0n;

  constructor(options: { runner: Runner; activity: Activity; now: () => number }) {
    this.runner = options.runner;
    this.activity = options.activity;
    this.now = options.now;
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
