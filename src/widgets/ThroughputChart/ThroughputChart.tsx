"use client";
import { useChartHistory, type ChartHistoryOptions } from "../../hooks";
import { useFormat } from "../../ui/FormatProvider";
import { ThroughputChartView, type ThroughputChartViewProps } from "./ThroughputChartView";

export interface ThroughputChartProps
  extends
    ChartHistoryOptions,
    Omit<
      ThroughputChartViewProps,
      "metrics" | "alerts" | "connection" | "nowMs" | "onRangeChange" | "onZoomOut"
    > {}

/** {@link ThroughputChartView} on live data. Needs a `MonitorProvider`. */
export function ThroughputChart({
  range,
  defaultRange,
  onRangeChange,
  organizationId,
  ...rest
}: ThroughputChartProps) {
  const history = useChartHistory(
    { range, defaultRange, onRangeChange, organizationId },
    useFormat().timeZone,
  );
  return <ThroughputChartView {...rest} {...history} />;
}
