"use client";
import { useState, type KeyboardEvent } from "react";

/** Which way each key goes; a list may lie or stand, so both axes work. */
const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One tab stop for a group of controls: arrows, Home and End move inside it. Left and right swap in right-to-left text.
 * Spread `groupProps` on the element around them and `itemProps(index)` on each control.
 */
export function useRovingFocus(count: number) {
  const [focused, setFocused] = useState(0);
  const current = Math.min(focused, Math.max(0, count - 1));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const group = event.currentTarget;
    const target = targetOf(event.key, current, count, getComputedStyle(group).direction === "rtl");
    if (target === undefined) return;
    event.preventDefault();
    group.querySelector<HTMLElement>(`[data-roving="${target}"]`)?.focus();
  };

  return {
    groupProps: { onKeyDown },
    itemProps: (index: number) => ({
      tabIndex: index === current ? 0 : -1,
      "data-roving": index,
      onFocus: () => setFocused(index),
    }),
  };
}

function targetOf(key: string, current: number, count: number, isRtl: boolean): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const isHorizontal = key === "ArrowLeft" || key === "ArrowRight";
  const next = current + (isRtl && isHorizontal ? -step : step);
  return next < 0 || next >= count ? undefined : next;
}
