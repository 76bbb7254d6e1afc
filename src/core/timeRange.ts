import type { HistoryRange, PeriodType } from "./historyModel";
import {
  dayRange,
  daysRange,
  HOURLY_RETENTION_MS,
  MAX_BUCKETS,
  PERIOD_MS,
  periodTypeOf,
  previousRange,
} from "./historyRange";
import { DAY_MS } from "./timeWindow";

/** The stretch of time a reader wants to see. All but the last move with the clock. */
export type TimeRangeChoice =
  /** As many hours or days as that is, ending with the one that runs. */
  | { kind: "last"; durationMs: number }
  /** Calendar days of the reader's time zone, ending with today: 1 is today so far. */
  | { kind: "days"; days: number }
  /** The whole calendar day before today. */
  | { kind: "yesterday" }
  /**
   * From one moment to another, in epoch milliseconds. Given the wrong way round, it is turned. Told by the day where it
   * begins before hours are kept.
   */
  | { kind: "between"; startTime: number; endTime: number };

/** A choice as the reads of history want it: whole buckets, which stand still until the next one begins. */
export interface ResolvedTimeRange {
  range: Required<HistoryRange>;
  /** As many buckets right before it, to compare it with; of today so far, yesterday up to the same time. */
  previous: Required<HistoryRange>;
  /** The choice is longer than one answer may be: `range` is the newest part of it. */
  isCut: boolean;
}

type Range = Pick<HistoryRange, "startTime" | "endTime">;

/**
 * What a choice means at `nowMs`, to a reader in `timeZone` (an IANA name). Buckets are those of UTC, so the first one may
 * begin before the reader's day does.
 *
 * @example
 * resolveTimeRange({ kind: "days", days: 1 }, clock.now(), "Europe/London").range // today, hour by hour
 */
export function resolveTimeRange(
  choice: TimeRangeChoice,
  nowMs: number,
  timeZone: string,
): ResolvedTimeRange {
  const periodType = periodTypeOfChoice(choice, nowMs);
  const wanted = wantedRange(choice, nowMs, timeZone, PERIOD_MS[periodType]);
  const range = toBuckets(wanted, periodType);
  const isCut = range.startTime - wanted.startTime >= PERIOD_MS[periodType];
  const days = choice.kind === "yesterday" ? 1 : choice.kind === "days" ? choice.days : null;
  const previous =
    days !== null && !isCut
      ? previousDays(range, wanted.startTime, days, timeZone, PERIOD_MS[periodType])
      : previousRange(range);
  return { range: { ...range, periodType }, previous: { ...previous, periodType }, isCut };
}

function periodTypeOfChoice(choice: TimeRangeChoice, nowMs: number): PeriodType {
  if (choice.kind === "between") {
    const range = inOrder(choice);
    // Where the hours are gone, the days are still kept.
    return range.startTime < nowMs - HOURLY_RETENTION_MS ? "daily" : periodTypeOf(range);
  }
  if (choice.kind === "yesterday") return "hourly";
  // A week of days is a week, even with the hour that clocks are set back by.
  const durationMs = choice.kind === "last" ? choice.durationMs : choice.days * DAY_MS;
  return periodTypeOf({ startTime: 0, endTime: durationMs });
}

function wantedRange(choice: TimeRangeChoice, nowMs: number, timeZone: string, bucketMs: number): Range {
  if (choice.kind === "between") return inOrder(choice);
  if (choice.kind === "yesterday") return dayBefore(dayRange(nowMs, timeZone).startTime, timeZone);
  const endTime = floorTo(nowMs, bucketMs) + bucketMs;
  if (choice.kind === "days") {
    return { startTime: daysRange(nowMs, timeZone, choice.days).startTime, endTime };
  }
  const buckets = Math.max(MIN_BUCKETS, Math.round(choice.durationMs / bucketMs));
  return { startTime: endTime - buckets * bucketMs, endTime };
}

/** A bucket that has just begun says nothing: the one before it is shown with it. */
const MIN_BUCKETS = 2;

/** The calendar day that ends where another begins. */
export const dayBefore = (dayStart: number, timeZone: string): Range =>
  dayRange(dayStart - DAY_MS / 2, timeZone);

const inOrder = ({ startTime, endTime }: Range): Range => ({
  startTime: Math.min(startTime, endTime),
  endTime: Math.max(startTime, endTime),
});

/** The buckets that a range touches, at least one; of more than an answer may have, the newest. */
function toBuckets({ startTime, endTime }: Range, periodType: PeriodType): Range {
  const bucketMs = PERIOD_MS[periodType];
  const first = floorTo(startTime, bucketMs);
  const end = Math.max(Math.ceil(endTime / bucketMs) * bucketMs, first + bucketMs);
  return { startTime: Math.max(first, end - MAX_BUCKETS[periodType] * bucketMs), endTime: end };
}

/** The calendar days before, up to as far into the last of them as `range` has come. */
function previousDays(
  { startTime, endTime }: Range,
  firstDayStart: number,
  days: number,
  timeZone: string,
  bucketMs: number,
): Range {
  const before = daysRange(firstDayStart - DAY_MS / 2, timeZone, days).startTime;
  // To the nearest bucket: between the two starts clocks may have changed.
  const start = startTime - Math.round((firstDayStart - before) / bucketMs) * bucketMs;
  return { startTime: start, endTime: Math.min(start + endTime - startTime, startTime) };
}

const floorTo = (timeMs: number, stepMs: number) => Math.floor(timeMs / stepMs) * stepMs;
