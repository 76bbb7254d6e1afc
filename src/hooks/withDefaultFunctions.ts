import { makeFunctionReference } from "convex/server";
import type { MonitorFunctionOverrides, MonitorFunctions } from "./MonitorFunctions";

const DEFAULT_FUNCTIONS: MonitorFunctions = {
  voicePipelineMetrics: {
    getRealTimeMetrics: makeFunctionReference("models/voicePipelineMetrics:getRealTimeMetrics"),
    getPipelineState: makeFunctionReference("models/voicePipelineMetrics:getPipelineState"),
    getHistoricalMetrics: makeFunctionReference("models/voicePipelineMetrics:getHistoricalMetrics"),
    getStageBreakdown: makeFunctionReference("models/voicePipelineMetrics:getStageBreakdown"),
    getOrgBreakdown: makeFunctionReference("models/voicePipelineMetrics:getOrgBreakdown"),
  },
  voicePipelineEvents: {
    getRecentEvents: makeFunctionReference("models/voicePipelineEvents:getRecentEvents"),
    getEventTimeline: makeFunctionReference("models/voicePipelineEvents:getEventTimeline"),
  },
  voicePipelineArtifacts: {
    getArtifacts: makeFunctionReference("models/voicePipelineArtifacts:getArtifacts"),
    getActiveArtifacts: makeFunctionReference("models/voicePipelineArtifacts:getActiveArtifacts"),
    getFailedArtifacts: makeFunctionReference("models/voicePipelineArtifacts:getFailedArtifacts"),
  },
};

/** Every function the hooks need: the host's where it gave one, `models.*` for the rest. */
export function withDefaultFunctions(given: MonitorFunctionOverrides): MonitorFunctions {
  return {
    voicePipelineMetrics: merge(DEFAULT_FUNCTIONS.voicePipelineMetrics, given.voicePipelineMetrics),
    voicePipelineEvents: merge(DEFAULT_FUNCTIONS.voicePipelineEvents, given.voicePipelineEvents),
    voicePipelineArtifacts: merge(DEFAULT_FUNCTIONS.voicePipelineArtifacts, given.voicePipelineArtifacts),
  };
}

/** Name by name: a generated `api` has no keys to spread, it answers to any name it is asked for. */
function merge<Module extends object>(defaults: Module, given: Partial<Module> | undefined): Module {
  const merged = { ...defaults };
  for (const name in defaults) merged[name] = given?.[name] ?? defaults[name];
  return merged;
}
