"use client";

import type { HistoricalMetrics, HistoryRange } from "../core/historyModel";
import type { MonitorResult } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { useMonitorQuery } from "./useMonitorQuery";

/** A stretch of history, of one organisation or, left out, of the whole platform. */
export interface HistoryScope extends HistoryRange {
  organizationId?: string | undefined;
}

/**
 * What happened, bucket by bucket: gaps are marked, and the bucket that still runs is `partial` and live. While the range
 * moves on, the buckets of before stay (`refreshing`).
 *
 * @example
 * const { range } = useTimeRange();
 * const metrics = useHistoricalMetrics({ ...range, organizationId });
 * if (metrics.status === "success") return <>{metrics.data.totals.endToEnd.p95Ms} ms</>;
 */
export function useHistoricalMetrics({
  startTime,
  endTime,
  periodType,
  organizationId,
}: HistoryScope): MonitorResult<HistoricalMetrics> {
  const { functions } = useMonitor();
  return useMonitorQuery({
    query: functions.voicePipelineMetrics.getHistoricalMetrics,
    args: { startTime, endTime, periodType, organizationId },
    pace: "every_minute",
  });
}
