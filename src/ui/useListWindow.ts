import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, type RefObject } from "react";

/** What is in view until it is measured, and on a server: CSS pixels. */
const FIRST_VIEW = { width: 0, height: 560 };
/** Lines rendered beyond each edge: a flick of the wheel stays within them. */
const OVERSCAN = 10;

export interface ListWindowOptions {
  scrollerRef: RefObject<HTMLElement | null>;
  count: number;
  keyAt: (line: number) => string;
  /** Height of a line in pixels, or what to take for it until it is measured. */
  heightOf: (line: number) => number;
  /** The height of an ordinary line; another one makes all heights be asked for anew. */
  lineHeight: number;
  /** Rendered even when they are out of view, as the line that has the focus must be. Keep the array stable. */
  kept: readonly number[];
  /** What stands above the first line in the same scroller, in pixels. */
  marginPx?: number;
}

export type ListWindow = Virtualizer<HTMLElement, HTMLElement>;

/** The lines of a long list that are in view, and a few more: only those are in the document. */
export function useListWindow(options: ListWindowOptions): ListWindow {
  // TanStack's virtualizer is a mutable object read during render; memoising its reads would freeze the window.
  "use no memo";
  const { scrollerRef, count, keyAt, heightOf, lineHeight, kept, marginPx = 0 } = options;
  // eslint-disable-next-line react-hooks/incompatible-library -- the directive above keeps the compiler out
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scrollerRef.current,
    estimateSize: heightOf,
    getItemKey: keyAt,
    overscan: OVERSCAN,
    scrollMargin: marginPx,
    initialRect: FIRST_VIEW,
    rangeExtractor: useCallback((range: Range) => withLines(defaultRangeExtractor(range), kept), [kept]),
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, lineHeight]);
  return virtualizer;
}

const withLines = (range: number[], kept: readonly number[]) =>
  [...new Set([...range, ...kept])].sort((a, b) => a - b);

/** Scrolls without waiting for the scroll event, which comes a frame late: the lines that are then in view are there at once. */
export function scrollNow(window: ListWindow, scroller: HTMLElement, topPx: number): void {
  scroller.scrollTop = topPx;
  window.scrollOffset = scroller.scrollTop;
}

/** Its lines in normal flow: how much room the lines left out before each of them take, and those after the last. */
export function inFlow(window: ListWindow) {
  let endPx = 0;
  const lines = window.getVirtualItems().map(({ index, start, end }) => {
    const gapPx = start - endPx;
    endPx = end;
    return { index, gapPx };
  });
  return { lines, restPx: window.getTotalSize() - endPx };
}
