"use client";
import { useChartHistory, type ChartHistory, type ChartHistoryOptions } from "../../hooks";
import { useFormat } from "../../ui/FormatProvider";
import { CostChartView, type CostChartViewProps } from "./CostChartView";

export interface CostChartProps extends ChartHistoryOptions, Omit<CostChartViewProps, keyof ChartHistory> {}

/** {@link CostChartView} on live data. Needs a `MonitorProvider`. */
export function CostChart({ range, defaultRange, onRangeChange, organizationId, ...rest }: CostChartProps) {
  const { history } = useChartHistory(
    { range, defaultRange, onRangeChange, organizationId },
    useFormat().timeZone,
  );
  return <CostChartView {...rest} {...history} />;
}
