import type { TimeRangeChoice } from "../../core/timeRange";
import { DAY_MS, HOUR_MS } from "../../core/timeWindow";

const last = (durationMs: number): TimeRangeChoice => ({ kind: "last", durationMs });

export const LAST_DAY = last(DAY_MS);

/** What most readers want, shortest first. */
export const DEFAULT_PRESETS: readonly TimeRangeChoice[] = [
  last(HOUR_MS),
  last(6 * HOUR_MS),
  LAST_DAY,
  { kind: "days", days: 1 },
  { kind: "yesterday" },
  last(7 * DAY_MS),
  last(30 * DAY_MS),
  last(90 * DAY_MS),
];
