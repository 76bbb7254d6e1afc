"use client";

import type { RowKeys } from "../core/liveList";
import type { Alert, AlertFilters } from "../core/model";
import type { MonitorResult, PagedList } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { type PageOptions, useLiveList } from "./useLiveList";

const ALERT_KEYS: RowKeys<Alert> = {
  idOf: (alert) => alert.alertId,
  timeOf: (alert) => alert.since,
};

/**
 * Alerts of all times, the newest first: live until held, like `usePagedEvents`.
 *
 * @example
 * const alerts = useAlertHistory({ condition: "failure_rate", state: "resolved" }, { pageSize: 20 });
 */
export function useAlertHistory(
  filters: AlertFilters = {},
  options: PageOptions = {},
): MonitorResult<PagedList<Alert>> {
  const { functions } = useMonitor();
  return useLiveList({
    ...options,
    query: functions.voicePipelineAlerts.getAlertHistory,
    filters: { ...filters },
    keys: ALERT_KEYS,
    paces: { newest: "every_change", past: "every_change" },
  });
}
