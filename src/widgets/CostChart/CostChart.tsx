"use client";
import { useChartHistory, type ChartHistory, type ChartHistoryOptions } from "../../hooks";
import { useFormat } from "../../ui/FormatProvider";
import { CostChartView, type CostChartViewProps } from "./CostChartView";

export interface CostChartProps extends ChartHistoryOptions, Omit<CostChartViewProps, keyof ChartHistory> {}

/**
 * What the AI service cost, live as hours are aggregated. Needs a `MonitorProvider`.
 *
 * @example
 * const { choice, choose } = useTimeRange();
 * return <CostChart range={choice} onRangeChange={choose} />;
 */
export function CostChart({ range, defaultRange, onRangeChange, organizationId, ...rest }: CostChartProps) {
  const { history } = useChartHistory(
    { range, defaultRange, onRangeChange, organizationId },
    useFormat().timeZone,
  );
  return <CostChartView {...rest} {...history} />;
}
