"use client";

import { DAY_MS } from "../core/timeWindow";
import { useHistoricalMetrics } from "./useHistoricalMetrics";
import { useNow } from "./useNow";

/** As the health check has it: whole days of UTC, before today. */
const USUAL_DAYS = 7;

/**
 * The usual latency, which latency alerts compare with: the 95th percentile end to end of the seven days before today, in
 * milliseconds; null while it is not known.
 *
 * @example
 * <LatencyChartView metrics={useHistoricalMetrics(range)} usualP95Ms={useUsualLatency()} nowMs={useNow(60_000)} />
 */
export function useUsualLatency(): number | null {
  const today = useNow(DAY_MS);
  const days = useHistoricalMetrics({
    startTime: today - USUAL_DAYS * DAY_MS,
    endTime: today,
    periodType: "daily",
  });
  return days.status === "success" || days.status === "refreshing" ? days.data.totals.endToEnd.p95Ms : null;
}
