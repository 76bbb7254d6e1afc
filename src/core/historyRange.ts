import type { HistoryRange, PeriodType } from "./historyModel";
import { DAY_MS, HOUR_MS } from "./timeWindow";
import { fromZonedInput, toZonedInput } from "./zonedTime";

/** Length of a bucket. Buckets are whole UTC hours and UTC days, for every reader the same. */
export const PERIOD_MS: Readonly<Record<PeriodType, number>> = { hourly: HOUR_MS, daily: DAY_MS };

/** Buckets one answer may have: seven days of hours, ninety days. */
export const MAX_BUCKETS: Readonly<Record<PeriodType, number>> = { hourly: 7 * 24, daily: 90 };

/** For how long hours are kept, unless a host sets another `hourlyRetentionMs`: as far back as one answer of hours reaches. */
export const HOURLY_RETENTION_MS = MAX_BUCKETS.hourly * HOUR_MS;

type Range = Pick<HistoryRange, "startTime" | "endTime">;

/** Hours for up to seven days, days beyond. */
export const periodTypeOf = ({ startTime, endTime, periodType }: HistoryRange): PeriodType =>
  periodType ?? (endTime - startTime <= MAX_BUCKETS.hourly * HOUR_MS ? "hourly" : "daily");

/**
 * Starts of the buckets that a range touches, oldest first. A range as long as the longest answer touches one bucket more
 * unless it starts on a whole one: the oldest, which it barely touches, is then left out.
 */
export function bucketStarts({ startTime, endTime }: Range, periodType: PeriodType): number[] {
  const length = PERIOD_MS[periodType];
  const first = Math.floor(startTime / length) * length;
  const count = Math.ceil((endTime - first) / length);
  return Array.from({ length: count }, (_, index) => first + index * length).slice(-MAX_BUCKETS[periodType]);
}

/** The stretch of the same length right before a range, to compare it with. */
export const previousRange = ({ startTime, endTime }: Range): Range => ({
  startTime: startTime - (endTime - startTime),
  endTime: startTime,
});

/**
 * The calendar day of a time zone (an IANA name) that a moment falls into: 23 to 25 hours long. Hours are those of
 * UTC, so that where clocks are half an hour off, the first and the last bucket of a day reach over its edge.
 *
 * @example dayRange(clock.now(), "Europe/London") // today
 */
export function dayRange(atMs: number, timeZone: string): Range {
  const startTime = dayStart(atMs, timeZone);
  return { startTime, endTime: dayStart(startTime + 1.5 * DAY_MS, timeZone) };
}

/** The last `days` calendar days of a time zone, the one `atMs` falls into included. */
export function daysRange(atMs: number, timeZone: string, days: number): Range {
  const { endTime, startTime: today } = dayRange(atMs, timeZone);
  let startTime = today;
  for (let back = 1; back < days; back++) startTime = dayStart(startTime - DAY_MS / 2, timeZone);
  return { startTime, endTime };
}

function dayStart(atMs: number, timeZone: string): number {
  const [day = ""] = toZonedInput(atMs, timeZone).split("T");
  return fromZonedInput(`${day}T00:00`, timeZone) ?? atMs;
}
