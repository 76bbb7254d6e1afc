"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { ConnectionStatus } from "../core/result";
import { CONNECTING } from "./connectionStore";
import { useMonitor } from "./MonitorContext";

/**
 * Whether what is shown is live: `connecting` until the first connection, `connected`, or `offline` with the moment since
 * when data stands still. For a viewer who may see nothing it is `disabled`, with why, and opens no connection.
 *
 * @example
 * const connection = useConnectionStatus();
 * if (connection.status === "offline") return <p>Data as of {new Date(connection.since).toLocaleTimeString()}</p>;
 */
export function useConnectionStatus(): ConnectionStatus {
  const { connection, closedBecause } = useMonitor();
  const isOpen = closedBecause === null;
  const status = useSyncExternalStore(
    isOpen ? connection.subscribe : subscribeToNothing,
    connection.status,
    () => CONNECTING,
  );
  return useMemo(
    () => (closedBecause === null ? status : { status: "disabled", reason: closedBecause }),
    [closedBecause, status],
  );
}

const subscribeToNothing = () => () => undefined;
