"use client";

import type { Alert } from "../core/model";
import type { MonitorResult } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { useMonitorQuery } from "./useMonitorQuery";

/**
 * The alerts whose condition still holds, acknowledged ones included: the gravest first, live.
 *
 * @example
 * const alerts = useActiveAlerts();
 * if (alerts.status === "success") return <>{alerts.data.filter(({ state }) => state === "open").length} open</>;
 */
export function useActiveAlerts(): MonitorResult<Alert[]> {
  const { functions } = useMonitor();
  return useMonitorQuery({
    query: functions.voicePipelineAlerts.getActiveAlerts,
    args: {},
    pace: "every_change",
  });
}
