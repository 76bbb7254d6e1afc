import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useReducer, useRef, type RefObject } from "react";
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
/** Lines rendered beyond each edge: a flick of the wheel stays within them. */
const OVERSCAN = 10;

/**
 * The lines of a grid that are in view. Rows have one height, so only an open detail is ever measured.
 *
 * When rows come in or go above the reader, the scroll position moves with them in the same frame: the row being read
 * does not move by a pixel. The browser's own scroll anchoring does not see rows that are placed absolutely.
 */
export function useGridWindow(options: GridWindowOptions) {
  // TanStack's virtualizer is a mutable object read during render; memoising its reads would freeze the window.
  "use no memo";
  const { scrollerRef, lines, rowHeight, activeKey, isHeld, viewKey } = options;
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const activeLine = activeKey === null ? null : lines.lineOf(activeKey);

  // eslint-disable-next-line react-hooks/incompatible-library -- the directive above keeps the compiler out
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: lines.count,
    getScrollElement: () => scrollerRef.current,
    estimateSize: (line) => (lines.isDetail(line) ? DETAIL_ESTIMATE : rowHeight),
    getItemKey: lines.keyAt,
    overscan: OVERSCAN,
    // The header is one row high and sticks to the top of the same scroller.
    scrollMargin: rowHeight,
    rangeExtractor: useCallback(
      (range: Range) => withLine(defaultRangeExtractor(range), activeLine),
      [activeLine],
    ),
  });

  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

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
    scroller.scrollTop = target;
    // The scroll event comes a frame late: tell the virtualizer now, so that the right rows are there at once.
    virtualizer.scrollOffset = scroller.scrollTop;
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

function withLine(range: number[], line: number | null): number[] {
  if (line === null || line < 0 || range.includes(line)) return range;
  return [...range, line].sort((a, b) => a - b);
}
