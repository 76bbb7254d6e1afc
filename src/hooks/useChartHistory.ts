"use client";

import { useState } from "react";
import type { HistoricalMetrics } from "../core/historyModel";
import type { Alert } from "../core/model";
import type { ConnectionStatus, MonitorResult } from "../core/result";
import type { TimeRangeChoice } from "../core/timeRange";
import { MINUTE_MS } from "../core/timeWindow";
import { useAlertsBetween } from "./useAlertsBetween";
import { useConnectionStatus } from "./useConnectionStatus";
import { useHistoricalMetrics } from "./useHistoricalMetrics";
import { useNow } from "./useNow";
import { useTimeRange } from "./useTimeRange";

/** What a connected chart of time lets a host set. */
export interface ChartHistoryOptions {
  /** The range, where the host keeps it; left out, the chart does. */
  range?: TimeRangeChoice | undefined;
  /** @default the last 24 hours */
  defaultRange?: TimeRangeChoice | undefined;
  /** Hears of the range that was drawn out on the chart. */
  onRangeChange?: ((range: TimeRangeChoice) => void) | undefined;
  /** One organisation; left out: the whole platform. Alerts are the platform's, and drawn for it alone. */
  organizationId?: string | undefined;
}

interface ChartHistory {
  metrics: MonitorResult<HistoricalMetrics>;
  alerts: MonitorResult<readonly Alert[]> | undefined;
  connection: ConnectionStatus;
  nowMs: number;
  onRangeChange: (range: TimeRangeChoice) => void;
  onZoomOut: (() => void) | undefined;
}

/** History, alerts and range of a connected chart, as the props of its view. */
export function useChartHistory(
  { range: value, defaultRange, onRangeChange, organizationId }: ChartHistoryOptions,
  timeZone: string,
): ChartHistory {
  const { range, choice, choose } = useTimeRange({
    value,
    defaultValue: defaultRange,
    onChange: onRangeChange,
    timeZone,
  });
  const [before, setBefore] = useState<readonly TimeRangeChoice[]>([]);
  const alerts = useAlertsBetween(range);
  const last = before.at(-1);
  return {
    metrics: useHistoricalMetrics({ ...range, organizationId }),
    alerts: organizationId === undefined ? alerts : undefined,
    connection: useConnectionStatus(),
    nowMs: useNow(MINUTE_MS),
    onRangeChange: (next) => {
      setBefore([...before, choice]);
      choose(next);
    },
    // A host that keeps the range has its own way back.
    onZoomOut:
      last === undefined || value !== undefined
        ? undefined
        : () => {
            setBefore(before.slice(0, -1));
            choose(last);
          },
  };
}
