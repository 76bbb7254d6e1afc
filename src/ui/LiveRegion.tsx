"use client";
import { useEffect, useRef, useState } from "react";

/** Changes within this time are told as one: a screen reader that reads every count helps nobody. */
const SETTLE_MS = 1_000;

export interface LiveRegionProps {
  /** What is so now. The first value is not announced: the reader has just read the page. */
  message: string;
  /**
   * How long it must stand, in milliseconds.
   * @default 1000
   */
  settleMs?: number | undefined;
}

/** Tells screen readers what changed, politely, once it has settled. */
export function LiveRegion({ message, settleMs = SETTLE_MS }: LiveRegionProps) {
  const [announced, setAnnounced] = useState("");
  const last = useRef(message);

  useEffect(() => {
    if (message === last.current) return;
    const timer = setTimeout(() => {
      last.current = message;
      setAnnounced(message);
    }, settleMs);
    return () => clearTimeout(timer);
  }, [message, settleMs]);

  return (
    <span className="vf-visually-hidden" role="status" aria-live="polite">
      {announced}
    </span>
  );
}
