import { makeFunctionReference } from "convex/server";
import type { MonitorFunctionOverrides, MonitorFunctions } from "./MonitorFunctions";

const DEFAULT_FUNCTIONS: MonitorFunctions = {
  voicePipelineMetrics: {
    getRealTimeMetrics: makeFunctionReference("models/voicePipelineMetrics:getRealTimeMetrics"),
    getPipelineState: makeFunctionReference("models/voicePipelineMetrics:getPipelineState"),
    getPulse: makeFunctionReference("models/voicePipelineMetrics:getPulse"),
    getHistoricalMetrics: makeFunctionReference("models/voicePipelineMetrics:getHistoricalMetrics"),
    getStageBreakdown: makeFunctionReference("models/voicePipelineMetrics:getStageBreakdown"),
    getOrgBreakdown: makeFunctionReference("models/voicePipelineMetrics:getOrgBreakdown"),
  },
  voicePipelineEvents: {
    getRecentEvents: makeFunctionReference("models/voicePipelineEvents:getRecentEvents"),
    getEventTimeline: makeFunctionReference("models/voicePipelineEvents:getEventTimeline"),
    getDeadLetters: makeFunctionReference("models/voicePipelineEvents:getDeadLetters"),
    replayDeadLetters: makeFunctionReference("models/voicePipelineEvents:replayDeadLetters"),
  },
  voicePipelineArtifacts: {
    getArtifacts: makeFunctionReference("models/voicePipelineArtifacts:getArtifacts"),
    getActiveArtifacts: makeFunctionReference("models/voicePipelineArtifacts:getActiveArtifacts"),
    getFailedArtifacts: makeFunctionReference("models/voicePipelineArtifacts:getFailedArtifacts"),
  },
  voicePipelineAlerts: {
    getActiveAlerts: makeFunctionReference("models/voicePipelineAlerts:getActiveAlerts"),
    getAlertHistory: makeFunctionReference("models/voicePipelineAlerts:getAlertHistory"),
    getHealthState: makeFunctionReference("models/voicePipelineAlerts:getHealthState"),
    acknowledgeAlert: makeFunctionReference("models/voicePipelineAlerts:acknowledgeAlert"),
  },
  voicePipelineRetry: {
    retryTranscription: makeFunctionReference("models/voicePipelineRetry:retryTranscription"),
    retryClaimsExtraction: makeFunctionReference("models/voicePipelineRetry:retryClaimsExtraction"),
    retryEntityResolution: makeFunctionReference("models/voicePipelineRetry:retryEntityResolution"),
    retryDraftGeneration: makeFunctionReference("models/voicePipelineRetry:retryDraftGeneration"),
    retryFullPipeline: makeFunctionReference("models/voicePipelineRetry:retryFullPipeline"),
    getRetryHistory: makeFunctionReference("models/voicePipelineRetry:getRetryHistory"),
    startBulkRetry: makeFunctionReference("models/voicePipelineRetry:startBulkRetry"),
    getBulkRetry: makeFunctionReference("models/voicePipelineRetry:getBulkRetry"),
  },
};

/** Every function the hooks need: the host's where it gave one, `models.*` for the rest. */
export function withDefaultFunctions(given: MonitorFunctionOverrides): MonitorFunctions {
  return {
    voicePipelineMetrics: merge(DEFAULT_FUNCTIONS.voicePipelineMetrics, given.voicePipelineMetrics),
    voicePipelineEvents: merge(DEFAULT_FUNCTIONS.voicePipelineEvents, given.voicePipelineEvents),
    voicePipelineArtifacts: merge(DEFAULT_FUNCTIONS.voicePipelineArtifacts, given.voicePipelineArtifacts),
    voicePipelineAlerts: merge(DEFAULT_FUNCTIONS.voicePipelineAlerts, given.voicePipelineAlerts),
    voicePipelineRetry: merge(DEFAULT_FUNCTIONS.voicePipelineRetry, given.voicePipelineRetry),
  };
}

/** Name by name: a generated `api` has no keys to spread, it answers to any name it is asked for. */
function merge<Module extends object>(defaults: Module, given: Partial<Module> | undefined): Module {
  const merged = { ...defaults };
  for (const name in defaults) merged[name] = given?.[name] ?? defaults[name];
  return merged;
}
