"use client";

import type { PipelineState } from "../core/model";
import type { MonitorResult } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { useMonitorQuery } from "./useMonitorQuery";

/**
 * What the pipeline holds right now: per stage the artifacts that wait and those worked on, the AI service's state, and how
 * many entities wait for a person.
 *
 * @param options.organizationId One organisation; left out: the whole platform.
 * @example
 * const state = usePipelineState();
 * if (state.status === "success") return <>{state.data.stages.map((stage) => stage.waiting)}</>;
 */
export function usePipelineState({
  organizationId,
}: { organizationId?: string | undefined } = {}): MonitorResult<PipelineState> {
  const { functions } = useMonitor();
  return useMonitorQuery({
    query: functions.voicePipelineMetrics.getPipelineState,
    args: { organizationId },
    pace: "every_beat",
  });
}
