/* eslint-disable */
/**
 * Generated `api` utility.
 *
 * THIS CODE IS AUTOMATICALLY GENERATED.
 *
 * To regenerate, run `npx convex dev`.
 * @module
 */

import type {
  ApiFromModules,
  FilterApi,
  FunctionReference,
} from "convex/server";
import type * as crons from "../crons.js";
import type * as models_voicePipelineAlerts from "../models/voicePipelineAlerts.js";
import type * as models_voicePipelineArtifacts from "../models/voicePipelineArtifacts.js";
import type * as models_voicePipelineEvents from "../models/voicePipelineEvents.js";
import type * as models_voicePipelineMetrics from "../models/voicePipelineMetrics.js";
import type * as models_voicePipelineRetry from "../models/voicePipelineRetry.js";
import type * as monitor from "../monitor.js";
import type * as samplePipeline_breaker from "../samplePipeline/breaker.js";
import type * as samplePipeline_chance from "../samplePipeline/chance.js";
import type * as samplePipeline_conditions from "../samplePipeline/conditions.js";
import type * as samplePipeline_directory from "../samplePipeline/directory.js";
import type * as samplePipeline_firstStage from "../samplePipeline/firstStage.js";
import type * as samplePipeline_flow from "../samplePipeline/flow.js";
import type * as samplePipeline_notes from "../samplePipeline/notes.js";
import type * as samplePipeline_people from "../samplePipeline/people.js";
import type * as samplePipeline_retries from "../samplePipeline/retries.js";
import type * as samplePipeline_simulatedAi from "../samplePipeline/simulatedAi.js";
import type * as samplePipeline_stages from "../samplePipeline/stages.js";
import type * as samplePipeline_tables from "../samplePipeline/tables.js";
import type * as server_aggregate from "../server/aggregate.js";
import type * as server_alertModule from "../server/alertModule.js";
import type * as server_alertValidators from "../server/alertValidators.js";
import type * as server_alerts from "../server/alerts.js";
import type * as server_arguments from "../server/arguments.js";
import type * as server_artifactLists from "../server/artifactLists.js";
import type * as server_artifactRanges from "../server/artifactRanges.js";
import type * as server_artifactValidators from "../server/artifactValidators.js";
import type * as server_bulkRetry from "../server/bulkRetry.js";
import type * as server_checkEvent from "../server/checkEvent.js";
import type * as server_cleanUp from "../server/cleanUp.js";
import type * as server_counters from "../server/counters.js";
import type * as server_cursor from "../server/cursor.js";
import type * as server_dataModel from "../server/dataModel.js";
import type * as server_deadLetters from "../server/deadLetters.js";
import type * as server_defineVoiceFlowMonitor from "../server/defineVoiceFlowMonitor.js";
import type * as server_errorText from "../server/errorText.js";
import type * as server_eventValidators from "../server/eventValidators.js";
import type * as server_gauges from "../server/gauges.js";
import type * as server_healthCheck from "../server/healthCheck.js";
import type * as server_historicalMetrics from "../server/historicalMetrics.js";
import type * as server_history from "../server/history.js";
import type * as server_historyFunctions from "../server/historyFunctions.js";
import type * as server_historyState from "../server/historyState.js";
import type * as server_historyValidators from "../server/historyValidators.js";
import type * as server_hours from "../server/hours.js";
import type * as server_index from "../server/index.js";
import type * as server_log from "../server/log.js";
import type * as server_logEvent from "../server/logEvent.js";
import type * as server_logFunctions from "../server/logFunctions.js";
import type * as server_mergeSorted from "../server/mergeSorted.js";
import type * as server_metricsValidators from "../server/metricsValidators.js";
import type * as server_names from "../server/names.js";
import type * as server_options from "../server/options.js";
import type * as server_orgBreakdown from "../server/orgBreakdown.js";
import type * as server_page from "../server/page.js";
import type * as server_pipelineState from "../server/pipelineState.js";
import type * as server_pulse from "../server/pulse.js";
import type * as server_readModel from "../server/readModel.js";
import type * as server_realTimeMetrics from "../server/realTimeMetrics.js";
import type * as server_recentEvents from "../server/recentEvents.js";
import type * as server_registerMonitorCrons from "../server/registerMonitorCrons.js";
import type * as server_retryArtifact from "../server/retryArtifact.js";
import type * as server_retryHistory from "../server/retryHistory.js";
import type * as server_retryHooks from "../server/retryHooks.js";
import type * as server_retryModule from "../server/retryModule.js";
import type * as server_retryValidators from "../server/retryValidators.js";
import type * as server_serviceState from "../server/serviceState.js";
import type * as server_settings from "../server/settings.js";
import type * as server_staffMutation from "../server/staffMutation.js";
import type * as server_staffQuery from "../server/staffQuery.js";
import type * as server_startRetry from "../server/startRetry.js";
import type * as server_tables from "../server/tables.js";
import type * as server_timeSlice from "../server/timeSlice.js";
import type * as server_vocabularyValidators from "../server/vocabularyValidators.js";
import type * as server_voiceFlowMonitor from "../server/voiceFlowMonitor.js";
import type * as server_withStage from "../server/withStage.js";
import type * as server_writeEvent from "../server/writeEvent.js";

/**
 * A utility for referencing Convex functions in your app's API.
 *
 * Usage:
 * ```js
 * const myFunctionReference = api.myModule.myFunction;
 * ```
 */
declare const fullApi: ApiFromModules<{
  crons: typeof crons;
  "models/voicePipelineAlerts": typeof models_voicePipelineAlerts;
  "models/voicePipelineArtifacts": typeof models_voicePipelineArtifacts;
  "models/voicePipelineEvents": typeof models_voicePipelineEvents;
  "models/voicePipelineMetrics": typeof models_voicePipelineMetrics;
  "models/voicePipelineRetry": typeof models_voicePipelineRetry;
  monitor: typeof monitor;
  "samplePipeline/breaker": typeof samplePipeline_breaker;
  "samplePipeline/chance": typeof samplePipeline_chance;
  "samplePipeline/conditions": typeof samplePipeline_conditions;
  "samplePipeline/directory": typeof samplePipeline_directory;
  "samplePipeline/firstStage": typeof samplePipeline_firstStage;
  "samplePipeline/flow": typeof samplePipeline_flow;
  "samplePipeline/notes": typeof samplePipeline_notes;
  "samplePipeline/people": typeof samplePipeline_people;
  "samplePipeline/retries": typeof samplePipeline_retries;
  "samplePipeline/simulatedAi": typeof samplePipeline_simulatedAi;
  "samplePipeline/stages": typeof samplePipeline_stages;
  "samplePipeline/tables": typeof samplePipeline_tables;
  "server/aggregate": typeof server_aggregate;
  "server/alertModule": typeof server_alertModule;
  "server/alertValidators": typeof server_alertValidators;
  "server/alerts": typeof server_alerts;
  "server/arguments": typeof server_arguments;
  "server/artifactLists": typeof server_artifactLists;
  "server/artifactRanges": typeof server_artifactRanges;
  "server/artifactValidators": typeof server_artifactValidators;
  "server/bulkRetry": typeof server_bulkRetry;
  "server/checkEvent": typeof server_checkEvent;
  "server/cleanUp": typeof server_cleanUp;
  "server/counters": typeof server_counters;
  "server/cursor": typeof server_cursor;
  "server/dataModel": typeof server_dataModel;
  "server/deadLetters": typeof server_deadLetters;
  "server/defineVoiceFlowMonitor": typeof server_defineVoiceFlowMonitor;
  "server/errorText": typeof server_errorText;
  "server/eventValidators": typeof server_eventValidators;
  "server/gauges": typeof server_gauges;
  "server/healthCheck": typeof server_healthCheck;
  "server/historicalMetrics": typeof server_historicalMetrics;
  "server/history": typeof server_history;
  "server/historyFunctions": typeof server_historyFunctions;
  "server/historyState": typeof server_historyState;
  "server/historyValidators": typeof server_historyValidators;
  "server/hours": typeof server_hours;
  "server/index": typeof server_index;
  "server/log": typeof server_log;
  "server/logEvent": typeof server_logEvent;
  "server/logFunctions": typeof server_logFunctions;
  "server/mergeSorted": typeof server_mergeSorted;
  "server/metricsValidators": typeof server_metricsValidators;
  "server/names": typeof server_names;
  "server/options": typeof server_options;
  "server/orgBreakdown": typeof server_orgBreakdown;
  "server/page": typeof server_page;
  "server/pipelineState": typeof server_pipelineState;
  "server/pulse": typeof server_pulse;
  "server/readModel": typeof server_readModel;
  "server/realTimeMetrics": typeof server_realTimeMetrics;
  "server/recentEvents": typeof server_recentEvents;
  "server/registerMonitorCrons": typeof server_registerMonitorCrons;
  "server/retryArtifact": typeof server_retryArtifact;
  "server/retryHistory": typeof server_retryHistory;
  "server/retryHooks": typeof server_retryHooks;
  "server/retryModule": typeof server_retryModule;
  "server/retryValidators": typeof server_retryValidators;
  "server/serviceState": typeof server_serviceState;
  "server/settings": typeof server_settings;
  "server/staffMutation": typeof server_staffMutation;
  "server/staffQuery": typeof server_staffQuery;
  "server/startRetry": typeof server_startRetry;
  "server/tables": typeof server_tables;
  "server/timeSlice": typeof server_timeSlice;
  "server/vocabularyValidators": typeof server_vocabularyValidators;
  "server/voiceFlowMonitor": typeof server_voiceFlowMonitor;
  "server/withStage": typeof server_withStage;
  "server/writeEvent": typeof server_writeEvent;
}>;
export declare const api: FilterApi<
  typeof fullApi,
  FunctionReference<any, "public">
>;
export declare const internal: FilterApi<
  typeof fullApi,
  FunctionReference<any, "internal">
>;
