import type { Stretch } from "../../core/slotAt";

/** What the reader of one or several charts points at. */
export interface ChartCursor {
  /** The place on the x axis; null for none. */
  at: number | null;
  /** The stretch that is being drawn out. */
  selection: Stretch | null;
  /** Id of the chart that it happens on. */
  source: string | null;
}

/** Holds the cursor outside of React, so that moving it renders what follows it and nothing else. */
export interface CursorStore {
  get: () => ChartCursor;
  set: (cursor: ChartCursor) => void;
  subscribe: (listener: () => void) => () => void;
}

export const NO_CURSOR: ChartCursor = { at: null, selection: null, source: null };

export function createCursorStore(): CursorStore {
  let current = NO_CURSOR;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (cursor) => {
      current = cursor;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
