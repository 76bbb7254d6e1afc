"use client";
import type { AlertFilters } from "../../core/model";
import { MINUTE_MS } from "../../core/timeWindow";
import { useAlertHistory, useConnectionStatus, useNow } from "../../hooks";
import { useControllable } from "../../ui/useControllable";
import { AlertHistoryView, type AlertHistoryViewProps } from "./AlertHistoryView";

export interface AlertHistoryProps extends Omit<AlertHistoryViewProps, "result" | "connection" | "nowMs"> {
  /** Alerts per page. @default 50 */
  pageSize?: number | undefined;
}

/**
 * The alerts there ever were, live.
 *
 * @example
 * <AlertHistory defaultFilters={{ severity: "critical" }} onAlertSelect={({ since }) => showChartAt(since)} />
 */
export function AlertHistory({
  pageSize,
  filters,
  defaultFilters,
  onFiltersChange,
  ...view
}: AlertHistoryProps) {
  const [current, setCurrent] = useControllable<AlertFilters>(filters, defaultFilters ?? {}, onFiltersChange);
  const result = useAlertHistory(current, { pageSize });
  const connection = useConnectionStatus();
  const nowMs = useNow(MINUTE_MS);
  return (
    <AlertHistoryView
      {...view}
      result={result}
      connection={connection}
      nowMs={nowMs}
      filters={current}
      onFiltersChange={setCurrent}
    />
  );
}
