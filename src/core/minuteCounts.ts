import type { MinuteCounts } from "./model";
import { HOUR_MS, MINUTE_MS } from "./timeWindow";

/** Minutes kept: the last hour, and the hour before it to compare with. */
export const KEPT_MINUTES = 120;
const MINUTES_PER_HOUR = HOUR_MS / MINUTE_MS;

export const NO_COUNTS: MinuteCounts = { lastMinuteStart: 0, counts: [] };

/** Start of the minute a moment falls into. Times are epoch milliseconds. */
const minuteStartOf = (epochMs: number) => Math.floor(epochMs / MINUTE_MS) * MINUTE_MS;

/** The counts of the `length` minutes that end with the one starting at `lastMinuteStart`; unknown minutes count 0. */
function window({ lastMinuteStart, counts }: MinuteCounts, endMinuteStart: number, length: number): number[] {
  const shift = (endMinuteStart - lastMinuteStart) / MINUTE_MS;
  return Array.from({ length }, (_, index) => counts[counts.length - length + index + shift] ?? 0);
}

/**
 * Counts one more occurrence. Whatever the order in which occurrences are counted, the result is the same: the counts of
 * the `KEPT_MINUTES` that end with the newest minute ever counted.
 */
export function countMinute(before: MinuteCounts, occurredAt: number): MinuteCounts {
  const minuteStart = minuteStartOf(occurredAt);
  const lastMinuteStart = Math.max(before.lastMinuteStart, minuteStart);
  const counts = window(before, lastMinuteStart, KEPT_MINUTES);
  const index = KEPT_MINUTES - 1 - (lastMinuteStart - minuteStart) / MINUTE_MS;
  if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  return { lastMinuteStart, counts };
}

/** Sum of the shards of one counter, minute by minute. */
export function mergeMinuteCounts(shards: readonly MinuteCounts[]): MinuteCounts {
  if (shards.length === 0) return NO_COUNTS;
  const lastMinuteStart = Math.max(...shards.map((shard) => shard.lastMinuteStart));
  const aligned = shards.map((shard) => window(shard, lastMinuteStart, KEPT_MINUTES));
  const counts = Array.from({ length: KEPT_MINUTES }, (_, minute) =>
    aligned.reduce((sum, shard) => sum + (shard[minute] ?? 0), 0),
  );
  return { lastMinuteStart, counts };
}

/** One counter as seen at a moment. */
export interface HourCount {
  /** The last 60 minutes, the running one included. */
  total: number;
  /** The 60 minutes before those. */
  previousTotal: number;
  /** The 60 minutes of `total`, oldest first. */
  perMinute: number[];
}

/**
 * What a counter says at `nowMs`. Needs no server: as the clock moves on, old minutes fall out by themselves.
 *
 * @example lastHour(metrics.artifacts_received_1h, clock.now()).total
 */
export function lastHour(counter: MinuteCounts, nowMs: number): HourCount {
  const minutes = window(counter, minuteStartOf(nowMs), 2 * MINUTES_PER_HOUR);
  const perMinute = minutes.slice(MINUTES_PER_HOUR);
  return {
    total: sum(perMinute),
    previousTotal: sum(minutes.slice(0, MINUTES_PER_HOUR)),
    perMinute,
  };
}

/** What was counted from one moment to another (exclusive), both whole minutes, as far as minutes are kept. */
export function countBetween({ lastMinuteStart, counts }: MinuteCounts, start: number, end: number): number {
  const firstMinuteStart = lastMinuteStart - (counts.length - 1) * MINUTE_MS;
  const indexOf = (minuteStart: number) => Math.max((minuteStart - firstMinuteStart) / MINUTE_MS, 0);
  return sum(counts.slice(indexOf(start), indexOf(end)));
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
