"use client";
import { useChartHistory, useAlertsBetween, type ChartHistory, type ChartHistoryOptions } from "../../hooks";
import { useFormat } from "../../ui/FormatProvider";
import { ThroughputChartView, type ThroughputChartViewProps } from "./ThroughputChartView";

export interface ThroughputChartProps
  extends ChartHistoryOptions, Omit<ThroughputChartViewProps, keyof ChartHistory | "alerts"> {}

/**
 * How many voice notes came in, were completed and failed, live. Needs a `MonitorProvider`.
 *
 * @example
 * const { choice, choose } = useTimeRange();
 * return <ThroughputChart range={choice} onRangeChange={choose} />;
 */
export function ThroughputChart({
  range,
  defaultRange,
  onRangeChange,
  organizationId,
  ...rest
}: ThroughputChartProps) {
  const { scope, history } = useChartHistory(
    { range, defaultRange, onRangeChange, organizationId },
    useFormat().timeZone,
  );
  return <ThroughputChartView {...rest} {...history} alerts={useAlertsBetween(scope)} />;
}
