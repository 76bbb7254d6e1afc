import type { VirtualItem } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useReducer, useRef, type RefObject } from "react";
import { scrollNow, useListWindow } from "../useListWindow";
import type { GridLines } from "./gridLines";

export interface GridWindowOptions {
  scrollerRef: RefObject<HTMLElement | null>;
  lines: GridLines;
  rowHeight: number;
  /** Rendered even when it is out of view, so that it can keep the focus. */
  activeKey: string | null;
  /** Keep what is read in place when rows come in above, even at the very top. */
  isHeld: boolean;
  /** Another view (other filters, another order) starts at its top. */
  viewKey: string;
}

/** Height of an open detail until it is measured. */
const DETAIL_ESTIMATE = 240;

/**
 * The lines of a grid that are in view. Rows have one height, so only an open detail is ever measured.
 *
 * When rows come in or go above the reader, the scroll position moves with them in the same frame: the row being read
 * does not move by a pixel. The browser's own scroll anchoring does not see rows that are placed absolutely.
 */
export function useGridWindow(options: GridWindowOptions) {
  // As in `useListWindow`: what is read of it during render must not be memoised.
  "use no memo";
  const { scrollerRef, lines, rowHeight, activeKey, isHeld, viewKey } = options;
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const activeLine = activeKey === null ? null : lines.lineOf(activeKey);
  const virtualizer = useListWindow({
    scrollerRef,
    count: lines.count,
    keyAt: lines.keyAt,
    heightOf: (line) => (lines.isDetail(line) ? DETAIL_ESTIMATE : rowHeight),
    lineHeight: rowHeight,
    kept: useMemo(() => (activeLine === null || activeLine < 0 ? [] : [activeLine]), [activeLine]),
    // The header is one row high and sticks to the top of the same scroller.
    marginPx: rowHeight,
  });

  const items = virtualizer.getVirtualItems();
  const shown = useRef<Shown>({ items, lines, viewKey });
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { items, lines, viewKey };
    const scroller = scrollerRef.current;
    if (!scroller || (before.lines === lines && before.viewKey === viewKey)) return;

    const top = before.viewKey === viewKey ? scroller.scrollTop : 0;
    const isKept = top > 0 || (isHeld && before.viewKey === viewKey);
    const view = { from: top + rowHeight, to: top + scroller.clientHeight };
    const anchor = isKept ? anchorOf(before.items, view, lines, activeKey) : null;
    const target = anchor
      ? top + (virtualizer.measurementsCache[anchor.line]?.start ?? anchor.start) - anchor.start
      : top;
    if (target === scroller.scrollTop) return;
    scrollNow(virtualizer, scroller, target);
    renderAgain();
  });

  const viewTop = (virtualizer.scrollOffset ?? 0) + rowHeight;
  return {
    items,
    /** First line in view, below the header. */
    first: items.find((item) => item.end > viewTop),
    /** Distance of an item from the top of the body. */
    topOf: (item: VirtualItem) => item.start - rowHeight,
    heightPx: virtualizer.getTotalSize(),
    measureDetail: virtualizer.measureElement,
  };
}

interface Shown {
  items: readonly VirtualItem[];
  lines: GridLines;
  viewKey: string;
}

/** The line whose place is kept: the active one if it was in view, otherwise the first that was and still is there. */
function anchorOf(
  items: readonly VirtualItem[],
  view: { from: number; to: number },
  lines: GridLines,
  activeKey: string | null,
) {
  const inView = items.filter((item) => item.end > view.from && item.start < view.to);
  const active = inView.find((item) => item.key === activeKey);
  for (const item of active ? [active, ...inView] : inView) {
    const line = lines.lineOf(String(item.key));
    if (line !== null) return { line, start: item.start };
  }
  return null;
}
