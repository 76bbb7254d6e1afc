"use client";

import type { StageBreakdown } from "../core/historyModel";
import type { MonitorResult } from "../core/result";
import { useMonitor } from "./MonitorContext";
import type { HistoryScope } from "./useHistoricalMetrics";
import { useMonitorQuery } from "./useMonitorQuery";

/**
 * What each of the six stages did in a stretch of time: attempts, failures, how long they worked and how long artifacts
 * waited for them, with the number of samples behind every percentile.
 *
 * @example
 * const stages = useStageBreakdown(useTimeRange().range);
 * if (stages.status === "success") return <>{stages.data.stages.map(({ duration }) => duration.p95Ms)}</>;
 */
export function useStageBreakdown({
  startTime,
  endTime,
  periodType,
  organizationId,
}: HistoryScope): MonitorResult<StageBreakdown> {
  const { functions } = useMonitor();
  return useMonitorQuery({
    query: functions.voicePipelineMetrics.getStageBreakdown,
    args: { startTime, endTime, periodType, organizationId },
    pace: "every_minute",
  });
}
