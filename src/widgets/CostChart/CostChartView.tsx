"use client";
import { useCallback } from "react";
import type { HistoricalMetrics } from "../../core/historyModel";
import { TimeChartPanel, type TimeChartProps } from "../../ui/chart/TimeChartPanel";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { costChartMessages } from "../../ui/messages/costChart";
import { costPlan } from "./costPlan";

export type CostChartViewProps = Omit<TimeChartProps, "alerts">;

/**
 * What the AI cost in US dollars, bucket by bucket, in all, and per completed voice note.
 *
 * @example
 * <CostChartView metrics={useHistoricalMetrics(range)} nowMs={useNow(60_000)} />
 */
export function CostChartView(props: CostChartViewProps) {
  const format = useFormat();
  const words = useMessages(costChartMessages);
  const planOf = useCallback(
    (metrics: HistoricalMetrics) => costPlan(metrics, words, format),
    [words, format],
  );
  return (
    <TimeChartPanel
      {...props}
      widget="CostChart"
      words={words}
      conditions={[]}
      planOf={planOf}
      isEmpty={({ totals }) => totals.costUsd === 0}
    />
  );
}
