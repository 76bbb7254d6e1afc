"use client";

import { useMemo } from "react";
import { type RealTimeSummary, summarizeMetrics } from "../core/realTimeSummary";
import type { MonitorResult } from "../core/result";
import { MINUTE_MS } from "../core/timeWindow";
import { useMonitor } from "./MonitorContext";
import { mapResult } from "../core/mapResult";
import { useMonitorQuery } from "./useMonitorQuery";
import { useNow } from "./useNow";

/**
 * The eight rolling one-hour counters: the last 60 minutes, the 60 before them, and the counts minute by minute. They go
 * down by themselves as minutes fall out of the hour, with no call to the server.
 *
 * @param options.organizationId One organisation; left out: the whole platform.
 * @example
 * const metrics = useRealTimeMetrics();
 * if (metrics.status === "success") return <b>{metrics.data.artifacts_received_1h.total}</b>;
 */
export function useRealTimeMetrics({
  organizationId,
}: { organizationId?: string | undefined } = {}): MonitorResult<RealTimeSummary> {
  const { functions } = useMonitor();
  const result = useMonitorQuery({
    query: functions.voicePipelineMetrics.getRealTimeMetrics,
    args: { organizationId },
    pace: "every_beat",
  });
  const nowMs = useNow(MINUTE_MS);
  return useMemo(() => mapResult(result, (metrics) => summarizeMetrics(metrics, nowMs)), [result, nowMs]);
}
