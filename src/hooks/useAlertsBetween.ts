"use client";

import { useMemo } from "react";
import { combineResults } from "../core/combineResults";
import type { Alert } from "../core/model";
import type { MonitorResult } from "../core/result";
import { mapResult } from "../core/mapResult";
import { useActiveAlerts } from "./useActiveAlerts";
import { useAlertHistory } from "./useAlertHistory";
import type { HistoryScope } from "./useHistoricalMetrics";

/** More alerts than a chart can show apart. */
const PAGE_SIZE = 200;

/**
 * Alerts that held at some time of a stretch of history, the newest first; of the resolved ones, the newest 200 before its
 * end are looked at. Alerts are the platform's: one organisation has none.
 *
 * @example
 * const { range } = useTimeRange();
 * return <LatencyChartView metrics={useHistoricalMetrics(range)} alerts={useAlertsBetween(range)} nowMs={useNow(60_000)} />;
 */
export function useAlertsBetween({
  startTime,
  endTime,
  organizationId,
}: HistoryScope): MonitorResult<readonly Alert[]> {
  const active = useActiveAlerts();
  const past = useAlertHistory({ endTime: endTime - 1 }, { pageSize: PAGE_SIZE });
  return useMemo(
    () =>
      mapResult(combineResults(active, past), ([held, { rows }]) => {
        if (organizationId !== undefined) return [];
        const all = new Map([...held, ...rows].map((alert) => [alert.alertId, alert]));
        return [...all.values()]
          .filter(({ since, resolvedAt }) => since < endTime && (resolvedAt ?? Infinity) > startTime)
          .sort((left, right) => right.since - left.since);
      }),
    [active, past, startTime, endTime, organizationId],
  );
}
