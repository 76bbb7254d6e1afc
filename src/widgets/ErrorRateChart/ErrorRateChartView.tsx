"use client";
import { useCallback } from "react";
import type { HistoricalMetrics } from "../../core/historyModel";
import type { AlertCondition } from "../../core/model";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../core/thresholds";
import { TimeChartPanel, type TimeChartProps } from "../../ui/chart/TimeChartPanel";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { errorRateChartMessages } from "../../ui/messages/errorRateChart";
import { errorRatePlan, finishedOf } from "./errorRatePlan";

export interface ErrorRateChartViewProps extends TimeChartProps {
  /**
   * From when on a rate is high and critical, and how many finished voice notes it takes to say so.
   * @default DEFAULT_THRESHOLDS.failureRate
   */
  limits?: Thresholds["failureRate"] | undefined;
}

const CONDITIONS: readonly AlertCondition[] = ["failure_rate", "circuit_breaker"];

/**
 * The share of finished voice notes that failed, bucket by bucket, against the limits of the alert. A rate of few is
 * marked as such: one failure of two notes is no trend.
 *
 * @example
 * <ErrorRateChartView metrics={useHistoricalMetrics(range)} alerts={useAlertsBetween(range)} nowMs={useNow(60_000)} />
 */
export function ErrorRateChartView({
  limits = DEFAULT_THRESHOLDS.failureRate,
  ...props
}: ErrorRateChartViewProps) {
  const format = useFormat();
  const words = useMessages(errorRateChartMessages);
  const planOf = useCallback(
    (metrics: HistoricalMetrics) => errorRatePlan(metrics, limits, words, format),
    [limits, words, format],
  );
  return (
    <TimeChartPanel
      {...props}
      widget="ErrorRateChart"
      words={words}
      conditions={CONDITIONS}
      planOf={planOf}
      isEmpty={({ totals }) => finishedOf(totals) === 0}
    />
  );
}
