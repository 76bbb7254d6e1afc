"use client";
import { useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { isRtl } from "./isRtl";

const SIDEWAYS = { ArrowRight: 1, ArrowLeft: -1 };
const UPRIGHT = { ArrowDown: 1, ArrowUp: -1 };

/** Which way each key goes where the controls lie or stand, or may do either. Other arrows are left to others. */
const STEPS = { horizontal: SIDEWAYS, vertical: UPRIGHT, both: { ...SIDEWAYS, ...UPRIGHT } };

export interface RovingItemProps {
  tabIndex: 0 | -1;
  "data-roving": number;
  onFocus: () => void;
}

/**
 * One tab stop for a group of controls: arrows, Home and End move inside it. Left and right swap in right-to-left text.
 * Spread `groupProps` on the element around them and `itemProps(index)` on each control. A long list may leave out all
 * but the one at `current`.
 */
export function useRovingFocus(count: number, { axis = "both" }: { axis?: keyof typeof STEPS } = {}) {
  const [focused, setFocused] = useState(0);
  const current = Math.min(focused, Math.max(0, count - 1));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const group = event.currentTarget;
    const steps: Partial<Record<string, number>> = STEPS[axis];
    const sign = event.key in SIDEWAYS && isRtl(group) ? -1 : 1;
    const target = targetOf(event.key, current, count, sign * (steps[event.key] ?? 0));
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

function targetOf(key: string, current: number, count: number, step: number): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const next = current + step;
  return step === 0 || next < 0 || next >= count ? undefined : next;
}
