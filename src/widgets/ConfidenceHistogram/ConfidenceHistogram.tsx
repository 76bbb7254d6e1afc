"use client";
import { useChartHistory, type ChartHistoryOptions } from "../../hooks";
import { useFormat } from "../../ui/FormatProvider";
import { ConfidenceHistogramView, type ConfidenceHistogramViewProps } from "./ConfidenceHistogramView";

export interface ConfidenceHistogramProps
  extends
    Pick<ChartHistoryOptions, "range" | "defaultRange" | "organizationId">,
    Omit<ConfidenceHistogramViewProps, "metrics" | "connection"> {}

/** {@link ConfidenceHistogramView} on live data. Needs a `MonitorProvider`. */
export function ConfidenceHistogram({
  range,
  defaultRange,
  organizationId,
  ...rest
}: ConfidenceHistogramProps) {
  const { history } = useChartHistory({ range, defaultRange, organizationId }, useFormat().timeZone);
  return <ConfidenceHistogramView {...rest} metrics={history.metrics} connection={history.connection} />;
}
