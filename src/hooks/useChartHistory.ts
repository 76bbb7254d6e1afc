"use client";

import { useState } from "react";
import type { HistoricalMetrics } from "../core/historyModel";
import type { ConnectionStatus, MonitorResult } from "../core/result";
import type { TimeRangeChoice } from "../core/timeRange";
import { MINUTE_MS } from "../core/timeWindow";
import { useConnectionStatus } from "./useConnectionStatus";
import { type HistoryScope, useHistoricalMetrics } from "./useHistoricalMetrics";
import { useNow } from "./useNow";
import { useTimeRange } from "./useTimeRange";

/** What a connected chart lets a host set. */
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

/** What the view of a chart takes from its connected form. */
export interface ChartHistory {
  metrics: MonitorResult<HistoricalMetrics>;
  connection: ConnectionStatus;
  nowMs: number;
  onRangeChange: (range: TimeRangeChoice) => void;
  onZoomOut: (() => void) | undefined;
}

/** History and range of a connected chart as the props of its view, and what they are of. `timeZone` is an IANA name. */
export function useChartHistory(
  { range: value, defaultRange, onRangeChange, organizationId }: ChartHistoryOptions,
  timeZone: string,
): { scope: HistoryScope; history: ChartHistory } {
  const { range, choice, choose } = useTimeRange({
    value,
    defaultValue: defaultRange,
    onChange: onRangeChange,
    timeZone,
  });
  const [before, setBefore] = useState<readonly TimeRangeChoice[]>([]);
  const last = before.at(-1);
  const scope = { ...range, organizationId };
  const history: ChartHistory = {
    metrics: useHistoricalMetrics(scope),
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
  return { scope, history };
}
