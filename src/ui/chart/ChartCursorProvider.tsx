"use client";
import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from "react";
import { createCursorStore, type ChartCursor, type CursorStore } from "./cursorStore";

const CursorContext = createContext<CursorStore | null>(null);

/**
 * Makes the charts of time inside show the same moment: pointing at one, or selecting a stretch of it, shows in all.
 *
 * @example
 * <ChartCursorProvider>
 *   <ThroughputChart />
 *   <LatencyChart />
 * </ChartCursorProvider>
 */
export function ChartCursorProvider({ children }: { children: ReactNode }) {
  const [store] = useState(createCursorStore);
  return <CursorContext.Provider value={store}>{children}</CursorContext.Provider>;
}

/** The cursor of the nearest {@link ChartCursorProvider}; the chart's own without one, and with `isOwn`. */
export function useCursorStore(isOwn = false): CursorStore {
  const shared = useContext(CursorContext);
  const [own] = useState(createCursorStore);
  return isOwn ? own : (shared ?? own);
}

export function useCursor(store: CursorStore): ChartCursor {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
