import type { ConvexReactClient } from "convex/react";

/** Queries of one client that everybody lets go of for a moment, so that the server runs them afresh. */
export interface Resubscription {
  subscribe: (listener: () => void) => () => void;
  /** Keys of the queries to let go of now. */
  dropped: () => ReadonlySet<string>;
  /** Lets go of these queries and takes them up again. */
  restart: (keys: readonly string[]) => void;
}

const byClient = new WeakMap<ConvexReactClient, Resubscription>();

/**
 * The resubscription of a client. A client keeps one subscription per query however many components read it, and drops it
 * only with the last of them: to ask again they all have to let go together.
 */
export function resubscriptionOf(client: ConvexReactClient): Resubscription {
  const known = byClient.get(client);
  if (known !== undefined) return known;
  const created = createResubscription();
  byClient.set(client, created);
  return created;
}

function createResubscription(): Resubscription {
  const listeners = new Set<() => void>();
  let dropped: ReadonlySet<string> = new Set();
  const set = (keys: ReadonlySet<string>) => {
    dropped = keys;
    for (const listener of [...listeners]) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dropped: () => dropped,
    restart(keys) {
      set(new Set([...dropped, ...keys]));
      // React has rendered the drop and run its effects by the next task. The set is a new one because React 18 can miss
      // that a store is back at a value it had before.
      setTimeout(() => set(new Set()));
    },
  };
}
