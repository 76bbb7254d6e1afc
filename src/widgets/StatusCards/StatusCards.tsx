"use client";
import type { TimeRangeChoice } from "../../core/timeRange";
import {
  useConnectionStatus,
  useHistoricalMetrics,
  useNow,
  usePipelineState,
  useRealTimeMetrics,
  useTimeRange,
} from "../../hooks";
import { useFormat } from "../../ui/FormatProvider";
import { StatusCardsView, type StatusCardsViewProps } from "./StatusCardsView";

export interface StatusCardsProps extends Pick<
  StatusCardsViewProps,
  "className" | "headingLevel" | "thresholds" | "onCardSelect"
> {
  /** One organisation; left out: the whole platform. */
  organizationId?: string | undefined;
}

const TODAY: TimeRangeChoice = { kind: "days", days: 1 };

/**
 * The pipeline at a glance, live: the last hour and today. Needs a `MonitorProvider`.
 *
 * @example
 * <StatusCards onCardSelect={(card) => navigate(`/voice-notes/${card}`)} />
 */
export function StatusCards({ organizationId, ...rest }: StatusCardsProps) {
  const { timeZone } = useFormat();
  const { range, previous } = useTimeRange({ value: TODAY, timeZone });
  return (
    <StatusCardsView
      {...rest}
      metrics={useRealTimeMetrics({ organizationId })}
      pipeline={usePipelineState({ organizationId })}
      today={useHistoricalMetrics({ ...range, organizationId })}
      yesterday={useHistoricalMetrics({ ...previous, organizationId })}
      connection={useConnectionStatus()}
      nowMs={useNow()}
    />
  );
}
