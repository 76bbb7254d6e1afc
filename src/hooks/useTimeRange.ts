"use client";

import { useMemo, useState } from "react";
import { type ResolvedTimeRange, resolveTimeRange, type TimeRangeChoice } from "../core/timeRange";
import { DAY_MS, MINUTE_MS } from "../core/timeWindow";
import { useNow } from "./useNow";
import { useStable } from "./useStable";

export interface TimeRangeOptions {
  /** The choice, where the host keeps it; left out, the hook does. */
  value?: TimeRangeChoice | undefined;
  /** @default the last 24 hours */
  defaultValue?: TimeRangeChoice | undefined;
  /** Hears of every choice. */
  onChange?: ((choice: TimeRangeChoice) => void) | undefined;
  /**
   * Whose midnight a day begins at: an IANA name.
   * @default the browser's
   */
  timeZone?: string | undefined;
}

export interface TimeRangeControl extends ResolvedTimeRange {
  choice: TimeRangeChoice;
  choose: (choice: TimeRangeChoice) => void;
}

const LAST_DAY: TimeRangeChoice = { kind: "last", durationMs: DAY_MS };
/** In every zone days begin on a quarter of an hour of UTC (in Nepal, at 18:15), and buckets on one of its hours. */
const STEP_MS = 15 * MINUTE_MS;

/**
 * The stretch of time that history is shown of, as whole buckets: hours for up to seven days, as long as they are kept; else
 * days. It moves with the clock, and stays the very same object until the next bucket begins, so that nothing is subscribed
 * to again before that.
 *
 * @example
 * const { range, previous, choose } = useTimeRange({ defaultValue: { kind: "days", days: 1 } }); // today
 * const metrics = useHistoricalMetrics(range);
 * const before = useHistoricalMetrics(previous); // yesterday, up to the same time
 * return <button onClick={() => choose({ kind: "last", durationMs: 7 * 86_400_000 })}>7 days</button>;
 */
export function useTimeRange(options: TimeRangeOptions = {}): TimeRangeControl {
  const { value, defaultValue = LAST_DAY, onChange, timeZone = browserTimeZone() } = options;
  const [own, setOwn] = useState(defaultValue);
  const given = value ?? own;
  const choice = useStable(JSON.stringify(given), given);

  const nowMs = useNow(STEP_MS);
  const moved = useMemo(() => resolveTimeRange(choice, nowMs, timeZone), [choice, nowMs, timeZone]);
  const resolved = useStable(JSON.stringify(moved), moved);

  const choose = (next: TimeRangeChoice) => {
    if (value === undefined) setOwn(next);
    onChange?.(next);
  };
  return { ...resolved, choice, choose };
}

let zone: string | undefined;
const browserTimeZone = () => (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
