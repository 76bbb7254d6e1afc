"use client";
import { useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";

/** Which way each key goes; a list may lie or stand, so both axes work. */
const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const SIDEWAYS = new Set(["ArrowLeft", "ArrowRight"]);

export interface RovingItemProps {
  tabIndex: 0 | -1;
  "data-roving": number;
  onFocus: () => void;
}

/**
 * One tab stop for a group of controls: arrows, Home and End move inside it. Left and right swap in right-to-left text;
 * with `axis: "vertical"` they are left to others.
 * Spread `groupProps` on the element around them and `itemProps(index)` on each control. A long list may leave out all
 * but the one at `current`.
 */
export function useRovingFocus(count: number, { axis = "both" }: { axis?: "both" | "vertical" } = {}) {
  const [focused, setFocused] = useState(0);
  const current = Math.min(focused, Math.max(0, count - 1));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (axis === "vertical" && SIDEWAYS.has(event.key)) return;
    const group = event.currentTarget;
    const target = targetOf(event.key, current, count, getComputedStyle(group).direction === "rtl");
    if (target === undefined) return;
    event.preventDefault();
    // At once: it may come into the document only now.
    flushSync(() => setFocused(target));
    group.querySelector<HTMLElement>(`[data-roving="${target}"]`)?.focus();
  };

  return {
    current,
    groupProps: { onKeyDown },
    itemProps: (index: number): RovingItemProps => ({
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
  const next = current + (isRtl && SIDEWAYS.has(key) ? -step : step);
  return next < 0 || next >= count ? undefined : next;
}
