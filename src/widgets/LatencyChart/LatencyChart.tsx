"use client";
import {
  useChartHistory,
  useAlertsBetween,
  useStageBreakdown,
  useUsualLatency,
  type ChartHistory,
  type ChartHistoryOptions,
} from "../../hooks";
import { useFormat } from "../../ui/FormatProvider";
import { LatencyChartView, type LatencyChartViewProps } from "./LatencyChartView";

export interface LatencyChartProps
  extends
    ChartHistoryOptions,
    Omit<LatencyChartViewProps, keyof ChartHistory | "alerts" | "stages" | "usualP95Ms"> {}

/**
 * How long voice notes took, end to end or in one stage, live. Needs a `MonitorProvider`.
 *
 * @example
 * const { choice, choose } = useTimeRange();
 * return <LatencyChart range={choice} onRangeChange={choose} />;
 */
export function LatencyChart({
  range,
  defaultRange,
  onRangeChange,
  organizationId,
  ...rest
}: LatencyChartProps) {
  const { scope, history } = useChartHistory(
    { range, defaultRange, onRangeChange, organizationId },
    useFormat().timeZone,
  );
  const usualP95Ms = useUsualLatency();
  return (
    <LatencyChartView
      {...rest}
      {...history}
      alerts={useAlertsBetween(scope)}
      stages={useStageBreakdown(scope)}
      // What is usual for the platform says nothing of one organisation.
      usualP95Ms={organizationId === undefined ? usualP95Ms : null}
    />
  );
}
