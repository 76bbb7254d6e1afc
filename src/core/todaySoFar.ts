import type { HistoricalMetrics, LatencySummary, MetricsBucket } from "./historyModel";

/** What a day has brought so far, as far as it is aggregated, and what the day before had brought by then. */
export interface TodaySoFar {
  /** Up to where it is known, in epoch milliseconds. */
  until: number;
  costUsd: number;
  /** Null: not known. */
  previousCostUsd: number | null;
  endToEnd: LatencySummary;
  previousEndToEnd: LatencySummary | null;
  /** Hour by hour from the day's first; null where nothing is known, as of the hour that runs. */
  costUsdPerHour: (number | null)[];
  p95MsPerHour: (number | null)[];
}

/**
 * Null while not one hour of the day is aggregated: then nothing is known, which is not the same as zero.
 *
 * @param yesterday The day before, up to the same time; null while it is not known.
 * @example
 * const { range, previous } = useTimeRange({ value: { kind: "days", days: 1 } });
 * todaySoFar(useHistoricalMetrics(range).data, useHistoricalMetrics(previous).data);
 */
export function todaySoFar(today: HistoricalMetrics, yesterday: HistoricalMetrics | null): TodaySoFar | null {
  const { startTime, endTime, aggregatedUntil, totals, buckets } = today;
  const until = Math.min(aggregatedUntil ?? startTime, endTime);
  if (until <= startTime) return null;
  return {
    until,
    costUsd: totals.costUsd,
    previousCostUsd: yesterday && costUpTo(yesterday, until - startTime),
    endToEnd: totals.endToEnd,
    previousEndToEnd: yesterday && yesterday.totals.endToEnd.count > 0 ? yesterday.totals.endToEnd : null,
    costUsdPerHour: buckets.map((bucket) => (isAggregated(bucket) ? bucket.totals.costUsd : null)),
    p95MsPerHour: buckets.map((bucket) => (isAggregated(bucket) ? bucket.totals.endToEnd.p95Ms : null)),
  };
}

const isAggregated = ({ status }: MetricsBucket) => status === "measured" || status === "quiet";

/** Like is compared with like: the hour that runs today counts for nothing, so neither does yesterday's. */
function costUpTo({ startTime, buckets }: HistoricalMetrics, lengthMs: number): number | null {
  const counted = buckets.filter(({ start }) => start - startTime < lengthMs);
  if (!counted.every(isAggregated)) return null;
  return counted.reduce((sum, { totals }) => sum + totals.costUsd, 0);
}
