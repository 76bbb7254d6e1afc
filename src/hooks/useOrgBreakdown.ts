"use client";

import type { HistoryRange, OrgBreakdown } from "../core/historyModel";
import type { MonitorResult } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { useMonitorQuery } from "./useMonitorQuery";

/**
 * The organisations in a stretch of time, with their names: the one that received most first. Says from where on it is
 * complete, because of a long stretch with many organisations only the newest part is read.
 *
 * @example
 * const organizations = useOrgBreakdown(useTimeRange().range);
 * if (organizations.status === "success") return <>{organizations.data.organizations[0]?.organization.name}</>;
 */
export function useOrgBreakdown({
  startTime,
  endTime,
  periodType,
}: HistoryRange): MonitorResult<OrgBreakdown> {
  const { functions } = useMonitor();
  return useMonitorQuery({
    query: functions.voicePipelineMetrics.getOrgBreakdown,
    args: { startTime, endTime, periodType },
    pace: "every_minute",
  });
}
