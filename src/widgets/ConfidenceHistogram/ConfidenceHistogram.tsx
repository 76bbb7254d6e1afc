"use client";
import { useChartHistory, type ChartHistoryOptions } from "../../hooks";
import { useFormat } from "../../ui/FormatProvider";
import { ConfidenceHistogramView, type ConfidenceHistogramViewProps } from "./ConfidenceHistogramView";

export interface ConfidenceHistogramProps
  extends
    Pick<ChartHistoryOptions, "range" | "defaultRange" | "organizationId">,
    Omit<ConfidenceHistogramViewProps, "metrics" | "connection"> {}

/**
 * How sure the AI service was of what it said, live. Needs a `MonitorProvider`.
 *
 * @example
 * <ConfidenceHistogram defaultRange={{ kind: "days", days: 7 }} />
 */
export function ConfidenceHistogram({
  range,
  defaultRange,
  organizationId,
  ...rest
}: ConfidenceHistogramProps) {
  const { history } = useChartHistory({ range, defaultRange, organizationId }, useFormat().timeZone);
  return <ConfidenceHistogramView {...rest} metrics={history.metrics} connection={history.connection} />;
}
