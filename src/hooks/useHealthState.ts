"use client";

import type { HealthState } from "../core/model";
import type { MonitorResult } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { useMonitorQuery } from "./useMonitorQuery";

/**
 * When health was last checked. Alerts are as old as that: where checks stop coming, because their cron job is not registered
 * or fails, no alert means nothing.
 *
 * @example
 * const health = useHealthState();
 * if (health.status === "success" && health.data.checkedAt === null) return <>Nobody has looked yet</>;
 */
export function useHealthState(): MonitorResult<HealthState> {
  const { functions } = useMonitor();
  return useMonitorQuery({
    query: functions.voicePipelineAlerts.getHealthState,
    args: {},
    pace: "every_change",
  });
}
