"use client";
import { useConnectionStatus, useNow, usePipelineState, useRealTimeMetrics } from "../../hooks";
import { PipelineFlowView, type PipelineFlowViewProps } from "./PipelineFlowView";

export interface PipelineFlowProps extends Omit<
  PipelineFlowViewProps,
  "pipeline" | "metrics" | "connection" | "nowMs"
> {
  /** One organisation; left out: the whole platform. */
  organizationId?: string | undefined;
}

/** {@link PipelineFlowView} on live data. Needs a `MonitorProvider`. */
export function PipelineFlow({ organizationId, ...rest }: PipelineFlowProps) {
  return (
    <PipelineFlowView
      {...rest}
      pipeline={usePipelineState({ organizationId })}
      metrics={useRealTimeMetrics({ organizationId })}
      connection={useConnectionStatus()}
      nowMs={useNow()}
    />
  );
}
