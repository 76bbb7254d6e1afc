import { slotAt, type Stretch } from "../../core/slotAt";
import { middleOf } from "./chartLayout";
import type { ChartSlot } from "./chartModel";
import { NO_CURSOR, type CursorStore } from "./cursorStore";

export interface ChartActions {
  /** Hears of a stretch that was drawn out, in whole slots. */
  onStretchSelect?: ((stretch: Stretch) => void) | undefined;
  /** Hears of a slot that was clicked or entered. */
  onSlotSelect?: ((slot: ChartSlot) => void) | undefined;
}

/** What a reader can do on a chart, by pointer and by keys alike. Slots are meant by index. */
export interface ChartReading {
  canSelect: boolean;
  /** The slot pointed at, -1 for none. */
  shownSlot: () => number;
  show: (slot: number) => void;
  /** Stops pointing, if it is this chart that points. */
  leave: () => void;
  hasSelection: () => boolean;
  /** Draws out the stretch from one slot to another, both included, and points at the latter. */
  select: (anchor: number, slot: number) => void;
  commit: () => void;
  cancel: () => void;
  open: (slot: number) => void;
}

/** Reading the chart `source` through the cursor that it may share with others. */
export function chartReading(
  slots: readonly ChartSlot[],
  store: CursorStore,
  source: string,
  { onStretchSelect, onSlotSelect }: ChartActions,
): ChartReading {
  const place = (index: number) => {
    const slot = slots[index];
    return slot === undefined ? null : middleOf(slot);
  };
  const isOwn = () => store.get().source === source;
  return {
    canSelect: onStretchSelect !== undefined,
    shownSlot: () => {
      const { at } = store.get();
      return at === null ? -1 : slotAt(slots, at);
    },
    show: (index) => {
      const at = place(index);
      const { selection, ...current } = store.get();
      if (current.at === at && current.source === source && selection === null) return;
      store.set({ at, selection: null, source });
    },
    leave: () => {
      if (isOwn()) store.set(NO_CURSOR);
    },
    hasSelection: () => isOwn() && store.get().selection !== null,
    select: (anchor, index) => {
      const [first, last] = [slots[Math.min(anchor, index)], slots[Math.max(anchor, index)]];
      if (first === undefined || last === undefined) return;
      store.set({ at: place(index), selection: { start: first.start, end: last.end }, source });
    },
    commit: () => {
      const { selection, at } = store.get();
      if (!isOwn() || selection === null) return;
      store.set({ at, selection: null, source });
      onStretchSelect?.(selection);
    },
    cancel: () => {
      if (isOwn()) store.set({ ...store.get(), selection: null });
    },
    open: (index) => {
      const slot = slots[index];
      if (slot !== undefined) onSlotSelect?.(slot);
    },
  };
}
