import type { UserIdentity } from "convex/server";
import type { JSONValue } from "convex/values";
import type { QueryRun } from "../functions/runner";
import { serverError } from "./serverError";
import type { LiveQueries, LiveResult } from "./LiveQueries";
import type { QuerySetModification, StateModification } from "./protocol";

interface Subscription {
  queryId: number;
  path: string;
  args: JSONValue;
  /** The end of the page that the query returned before, so that its next run returns the same page. */
  journal: string | null;
  live: LiveResult | null;
  /** What the client was told last, as text: an equal result is not sent again. */
  sent: string | null;
}

/** The queries one client is subscribed to. */
export class QuerySet {
  readonly #liveQueries: LiveQueries;
  readonly #onStale: () => void;
  readonly #subscriptions = new Map<number, Subscription>();
  #removedIds: number[] = [];

  /** `onStale` is called whenever a result has to be computed anew. */
  constructor(liveQueries: LiveQueries, onStale: () => void) {
    this.#liveQueries = liveQueries;
    this.#onStale = onStale;
  }

  modify(modification: QuerySetModification): void {
    const { queryId } = modification;
    if (modification.type === "Remove") {
      this.#subscriptions.get(queryId)?.live?.release();
      this.#subscriptions.delete(queryId);
      this.#removedIds.push(queryId);
      return;
    }
    const [args = {}] = modification.args;
    const journal = modification.journal ?? null;
    this.#subscriptions.set(queryId, {
      queryId,
      path: modification.udfPath,
      args,
      journal,
      live: null,
      sent: null,
    });
  }

  /** Every result may differ for another identity. */
  invalidateAll(): void {
    for (const subscription of this.#subscriptions.values()) this.#drop(subscription);
  }

  /** Ends all subscriptions. */
  clear(): void {
    this.invalidateAll();
    this.#subscriptions.clear();
  }

  /** Whether some result is missing or no longer right. */
  get isStale(): boolean {
    return this.#all().some(({ live }) => !live?.run);
  }

  /** Computes what is stale. */
  async refresh(identity: UserIdentity | null): Promise<void> {
    for (const subscription of this.#all()) this.#start(subscription, identity);
    await Promise.all(this.#all().flatMap(({ live }) => live?.ready ?? []));
  }

  /** What the client has to be told since the last call. */
  takeNews(): StateModification[] {
    const removed = this.#removedIds.map((queryId): StateModification => ({ type: "QueryRemoved", queryId }));
    this.#removedIds = [];
    return [...removed, ...this.#all().flatMap((subscription) => newsOf(subscription))];
  }

  #all(): Subscription[] {
    return [...this.#subscriptions.values()];
  }

  #start(subscription: Subscription, identity: UserIdentity | null): void {
    if (subscription.live !== null) return;
    const { path, args, journal } = subscription;
    const live = this.#liveQueries.subscribe({ path, args, journal, identity }, () => {
      if (subscription.live !== live) return;
      subscription.live = null;
      this.#onStale();
    });
    subscription.live = live;
  }

  #drop(subscription: Subscription): void {
    subscription.live?.release();
    subscription.live = null;
  }
}

function newsOf(subscription: Subscription): StateModification[] {
  const run = subscription.live?.run;
  if (!run) return [];
  subscription.journal = run.journal;
  const modification = describeRun(subscription.queryId, run);
  const text = JSON.stringify(modification);
  if (text === subscription.sent) return [];
  subscription.sent = text;
  return [modification];
}

function describeRun(queryId: number, { outcome, journal, logLines }: QueryRun): StateModification {
  if (outcome.ok) return { type: "QueryUpdated", queryId, value: outcome.value, logLines, journal };
  const errorMessage = serverError(queryId, outcome.message);
  return { type: "QueryFailed", queryId, errorMessage, errorData: outcome.data, logLines, journal };
}
