import type { ConvexReactClient } from "convex/react";
import type { Clock } from "../core/clock";
import type { ConnectionStatus } from "../core/result";

/** The state of one client's connection, shared by all who show it. */
export interface ConnectionStore {
  subscribe: (listener: () => void) => () => void;
  status: () => ConnectionStatus;
}

export const CONNECTING: ConnectionStatus = { status: "connecting" };

type ClientState = ReturnType<ConvexReactClient["connectionState"]>;

/**
 * Follows a client's connection while somebody listens. Until the first connection it is `connecting` however long that
 * takes; after it, whatever the client does to reconnect is `offline` since the moment the connection was lost.
 */
export function createConnectionStore(client: ConvexReactClient, clock: Clock): ConnectionStore {
  const listeners = new Set<() => void>();
  let status = CONNECTING;
  let stopFollowing: (() => void) | undefined;

  const follow = ({ isWebSocketConnected, hasEverConnected }: ClientState) => {
    const before = status;
    // A new object for each change: React 18 can miss that a store is back at a value it had before.
    if (isWebSocketConnected) {
      if (before.status !== "connected") status = { status: "connected" };
    } else if (hasEverConnected && before.status !== "offline") {
      status = { status: "offline", since: clock.now() };
    }
    if (status !== before) for (const listener of [...listeners]) listener();
  };

  return {
    subscribe(listener) {
      // A function of its own per subscription, so that one listener may subscribe twice.
      const call = () => listener();
      listeners.add(call);
      if (stopFollowing === undefined) {
        stopFollowing = client.subscribeToConnectionState(follow);
        follow(client.connectionState());
      }
      return () => {
        listeners.delete(call);
        if (listeners.size > 0) return;
        stopFollowing?.();
        stopFollowing = undefined;
      };
    },
    status: () => status,
  };
}
