"use client";
import { useCallback } from "react";
import type { HistoricalMetrics } from "../../core/historyModel";
import type { AlertCondition } from "../../core/model";
import { TimeChartPanel, type TimeChartProps } from "../../ui/chart/TimeChartPanel";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { throughputChartMessages } from "../../ui/messages/throughputChart";
import { throughputPlan } from "./throughputPlan";

export type ThroughputChartViewProps = TimeChartProps;

const CONDITIONS: readonly AlertCondition[] = ["inactivity", "queue_depth", "circuit_breaker"];

/**
 * How many voice notes came in, were completed and failed, bucket by bucket.
 *
 * @example
 * const { range, choose } = useTimeRange();
 * return <ThroughputChartView metrics={useHistoricalMetrics(range)} nowMs={useNow(60_000)} onRangeChange={choose} />;
 */
export function ThroughputChartView(props: ThroughputChartViewProps) {
  const format = useFormat();
  const words = useMessages(throughputChartMessages);
  const planOf = useCallback(
    (metrics: HistoricalMetrics) => throughputPlan(metrics, words, format),
    [words, format],
  );
  return (
    <TimeChartPanel
      {...props}
      widget="ThroughputChart"
      words={words}
      conditions={CONDITIONS}
      planOf={planOf}
      isEmpty={hasNoNotes}
    />
  );
}

const hasNoNotes = ({ totals: { received, completed, failed } }: HistoricalMetrics) =>
  received + completed + failed === 0;
