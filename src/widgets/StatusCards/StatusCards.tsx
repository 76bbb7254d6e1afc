"use client";
import { useConnectionStatus, useNow, usePipelineState, useRealTimeMetrics } from "../../hooks";
import { StatusCardsView, type StatusCardsViewProps } from "./StatusCardsView";

export interface StatusCardsProps extends Pick<
  StatusCardsViewProps,
  "className" | "headingLevel" | "thresholds"
> {
  /** One organisation; left out: the whole platform. */
  organizationId?: string | undefined;
}

/** {@link StatusCardsView} on live data. Needs a `MonitorProvider`. */
export function StatusCards({ organizationId, ...rest }: StatusCardsProps) {
  return (
    <StatusCardsView
      {...rest}
      metrics={useRealTimeMetrics({ organizationId })}
      pipeline={usePipelineState({ organizationId })}
      connection={useConnectionStatus()}
      nowMs={useNow()}
    />
  );
}
