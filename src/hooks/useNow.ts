"use client";

import { useCallback, useSyncExternalStore } from "react";
import { SECOND_MS } from "../core/clock";
import { useMonitor } from "./MonitorContext";

/**
 * The time in epoch milliseconds, rounded down to `everyMs` (default: a second), kept current. All uses share one timer;
 * the component renders again only when the rounded time changes.
 *
 * @example
 * return <AlertListView result={useActiveAlerts()} nowMs={useNow(60_000)} />;
 */
export function useNow(everyMs: number = SECOND_MS): number {
  const { clock } = useMonitor();
  const subscribe = useCallback(
    (listener: () => void) => clock.subscribe(listener, everyMs),
    [clock, everyMs],
  );
  const roundedNow = () => Math.floor(clock.now() / everyMs) * everyMs;
  return useSyncExternalStore(subscribe, roundedNow, roundedNow);
}
