"use client";
import type { TimeRangeChoice } from "../../core/timeRange";
import { DAY_MS } from "../../core/timeWindow";
import {
  useConnectionStatus,
  useNow,
  usePipelineState,
  useRealTimeMetrics,
  useStageBreakdown,
  useTimeRange,
} from "../../hooks";
import { PipelineFlowView, type PipelineFlowViewProps } from "./PipelineFlowView";

export interface PipelineFlowProps extends Omit<
  PipelineFlowViewProps,
  "pipeline" | "metrics" | "breakdown" | "connection" | "nowMs"
> {
  /** One organisation; left out: the whole platform. */
  organizationId?: string | undefined;
}

/** Long enough to have samples at night, short enough to be about now. */
const LAST_DAY: TimeRangeChoice = { kind: "last", durationMs: DAY_MS };

/**
 * The six stages at work, live. Needs a `MonitorProvider`.
 *
 * @example
 * <PipelineFlow onStageSelect={(stage) => navigate(`/artifacts?stage=${stage}`)} />
 */
export function PipelineFlow({ organizationId, ...rest }: PipelineFlowProps) {
  const { range } = useTimeRange({ value: LAST_DAY });
  return (
    <PipelineFlowView
      {...rest}
      pipeline={usePipelineState({ organizationId })}
      metrics={useRealTimeMetrics({ organizationId })}
      breakdown={useStageBreakdown({ ...range, organizationId })}
      connection={useConnectionStatus()}
      nowMs={useNow()}
    />
  );
}
