"use client";
import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { ChartReading } from "./chartReading";

/** Page up and page down go over a tenth of the chart. */
const PAGES = 10;

export interface ChartKeyOptions {
  /** Number of slots. */
  count: number;
  isRtl: boolean;
  /** What a slot says, and what a stretch of slots says while it is drawn out. */
  describe: (slot: number) => string;
  describeSelection: (anchor: number, slot: number) => string;
  cancelled: string;
}

/**
 * The keyboard on the plot: arrows, Home and End go through the slots; with Shift they draw out a stretch, which Enter
 * takes and Escape drops; Enter alone opens the slot. `spoken` is what a screen reader is to be told.
 */
export function useChartKeys(reading: ChartReading, options: ChartKeyOptions) {
  const { count, isRtl, describe, describeSelection, cancelled } = options;
  const anchor = useRef<number | null>(null);
  const [spoken, setSpoken] = useState("");

  const go = (slot: number, isSelecting: boolean) => {
    const from = reading.shownSlot();
    if (isSelecting && reading.canSelect) {
      anchor.current ??= from === -1 ? slot : from;
      reading.select(anchor.current, slot);
      setSpoken(describeSelection(anchor.current, slot));
      return;
    }
    anchor.current = null;
    reading.show(slot);
    setSpoken(describe(slot));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const shown = reading.shownSlot();
    const target = targetOf(event.key, shown, count, isRtl);
    if (target !== null) {
      event.preventDefault();
      go(target, event.shiftKey);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (reading.hasSelection()) reading.commit();
      else if (shown !== -1) reading.open(shown);
      anchor.current = null;
    } else if (event.key === "Escape" && reading.hasSelection()) {
      // Only the selection: a dialog around the chart stays open, the browser's own too.
      event.preventDefault();
      event.stopPropagation();
      reading.cancel();
      anchor.current = null;
      setSpoken(cancelled);
    }
  };

  const onFocus = ({ currentTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.matches(":focus-visible")) return;
    go(reading.shownSlot() === -1 ? count - 1 : reading.shownSlot(), false);
  };

  const onBlur = () => {
    anchor.current = null;
    reading.leave();
  };

  return { spoken, keyProps: { onKeyDown, onFocus, onBlur } };
}

function targetOf(key: string, shown: number, count: number, isRtl: boolean): number | null {
  const last = count - 1;
  const page = Math.max(1, Math.round(count / PAGES));
  const forward = isRtl ? -1 : 1;
  const steps: Partial<Record<string, number>> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    PageDown: page,
    PageUp: -page,
  };
  if (key === "Home") return 0;
  if (key === "End") return last;
  const step = steps[key];
  if (step === undefined) return null;
  return shown === -1 ? last : Math.min(last, Math.max(0, shown + step));
}
