"use client";
import { useChartHistory, useAlertsBetween, type ChartHistory, type ChartHistoryOptions } from "../../hooks";
import { useFormat } from "../../ui/FormatProvider";
import { ThroughputChartView, type ThroughputChartViewProps } from "./ThroughputChartView";

export interface ThroughputChartProps
  extends ChartHistoryOptions, Omit<ThroughputChartViewProps, keyof ChartHistory | "alerts"> {}

/** {@link ThroughputChartView} on live data. Needs a `MonitorProvider`. */
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
