"use client";
import { useEffect, useLayoutEffect, useState, type RefObject } from "react";

// Measured before the first paint, so that nothing is drawn twice; on a server there is nothing to measure.
const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/** The width of an element's content in CSS pixels, kept current; 0 before it is known. */
export function useElementWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useBeforePaint(() => {
    const element = ref.current;
    if (element === null) return;
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    setWidth(Math.max(0, element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)));
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
