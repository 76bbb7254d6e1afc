"use client";
import { useChartHistory, useAlertsBetween, type ChartHistory, type ChartHistoryOptions } from "../../hooks";
import { useFormat } from "../../ui/FormatProvider";
import { ErrorRateChartView, type ErrorRateChartViewProps } from "./ErrorRateChartView";

export interface ErrorRateChartProps
  extends ChartHistoryOptions, Omit<ErrorRateChartViewProps, keyof ChartHistory | "alerts"> {}

/**
 * Which share of voice notes failed, live, with the thresholds and the alerts of that time. Needs a `MonitorProvider`.
 *
 * @example
 * <ErrorRateChart onBucketSelect={({ startTime, endTime }) => navigate(`/events?from=${startTime}&to=${endTime}`)} />
 */
export function ErrorRateChart({
  range,
  defaultRange,
  onRangeChange,
  organizationId,
  ...rest
}: ErrorRateChartProps) {
  const { scope, history } = useChartHistory(
    { range, defaultRange, onRangeChange, organizationId },
    useFormat().timeZone,
  );
  return <ErrorRateChartView {...rest} {...history} alerts={useAlertsBetween(scope)} />;
}
