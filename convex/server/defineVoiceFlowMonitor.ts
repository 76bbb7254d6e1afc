import { type GenericDataModel, paginationOptsValidator, paginationResultValidator } from "convex/server";
import { v } from "convex/values";
import { ARTIFACT_STATUS_NAMES, ARTIFACT_STATUSES } from "../../src/core/vocabulary";
import { alertModule } from "./alertModule";
import { aggregate } from "./aggregate";
import { listArtifacts } from "./artifactLists";
import { artifact } from "./artifactValidators";
import { cleanUp } from "./cleanUp";
import { internalMutation, type MonitorDataModel } from "./dataModel";
import { getDeadLetters, keepDeadLetter, replayDeadLetters } from "./deadLetters";
import { getEventTimeline } from "./eventTimeline";
import { deadLetter, loggedEventFields, pipelineEvent, replayResult, timelineEvent } from "./eventValidators";
import { getHistoricalMetrics, getStageBreakdown } from "./historicalMetrics";
import { historicalMetrics, orgBreakdown, periodType, stageBreakdown } from "./historyValidators";
import { log } from "./log";
import { logEvent } from "./logEvent";
import { pipelineState, realTimeMetrics } from "./metricsValidators";
import type { MonitorOptions } from "./options";
import { getOrgBreakdown } from "./orgBreakdown";
import { getPipelineState } from "./pipelineState";
import { beat, getPulse } from "./pulse";
import { getRealTimeMetrics } from "./realTimeMetrics";
import { getRecentEvents } from "./recentEvents";
import { retryModule } from "./retryModule";
import { checkedSettings } from "./settings";
import { staffMutationFor } from "./staffMutation";
import { staffQueryFor } from "./staffQuery";
import { artifactStatus, eventType, sourceChannel, stage } from "./vocabularyValidators";
import type { VoiceFlowMonitor } from "./voiceFlowMonitor";
import { withStage } from "./withStage";
import { writeEvent } from "./writeEvent";

const ACTIVE = ARTIFACT_STATUS_NAMES.filter((status) => ARTIFACT_STATUSES[status].isActive);

const scopeArgs = { organizationId: v.optional(v.string()) };
const timeArgs = { startTime: v.optional(v.number()), endTime: v.optional(v.number()) };
const batchArgs = { limit: v.optional(v.number()) };
const rangeArgs = { startTime: v.number(), endTime: v.number(), periodType: v.optional(periodType) };
const artifactArgs = {
  artifactId: v.optional(v.string()),
  stage: v.optional(stage),
  organizationId: v.optional(v.string()),
  sourceChannel: v.optional(sourceChannel),
  ...timeArgs,
  paginationOpts: paginationOptsValidator,
};
const logged = v.literal("logged");
const duplicate = v.literal("duplicate");

/**
 * Makes the monitor's functions for a host's deployment: who is staff, how names are found, and where the functions
 * are mounted. The host exports what it returns.
 *
 * @example
 * export const monitor: VoiceFlowMonitor = defineVoiceFlowMonitor({
 *   functions: internal.models,
 *   isStaff: identityClaim({ claim: "role", value: "platform_staff" }),
 *   directory,
 * });
 */
export function defineVoiceFlowMonitor<DataModel extends GenericDataModel>(
  options: MonitorOptions<DataModel>,
): VoiceFlowMonitor;
// The host's data model is the monitor's tables and its own; in here only the monitor's are known.
export function defineVoiceFlowMonitor(options: MonitorOptions<MonitorDataModel>): VoiceFlowMonitor {
  const { functions, isStaff, directory, retries = {} } = options;
  const settings = checkedSettings(options.settings);
  const staffQuery = staffQueryFor(isStaff);
  const staffMutation = staffMutationFor(isStaff);

  return {
    voicePipelineMetrics: {
      getRealTimeMetrics: staffQuery({
        args: scopeArgs,
        returns: realTimeMetrics,
        handler: getRealTimeMetrics,
      }),
      getPipelineState: staffQuery({ args: scopeArgs, returns: pipelineState, handler: getPipelineState }),
      getPulse: staffQuery({ args: {}, returns: v.nullable(v.number()), handler: getPulse }),
      beat: internalMutation({
        args: { run: v.number() },
        returns: v.null(),
        handler: (ctx, args) => beat(ctx, functions, args),
      }),
      getHistoricalMetrics: staffQuery({
        args: { ...scopeArgs, ...rangeArgs },
        returns: historicalMetrics,
        handler: (ctx, args) => getHistoricalMetrics(ctx, settings, args),
      }),
      getStageBreakdown: staffQuery({
        args: { ...scopeArgs, ...rangeArgs },
        returns: stageBreakdown,
        handler: (ctx, args) => getStageBreakdown(ctx, settings, args),
      }),
      getOrgBreakdown: staffQuery({
        args: rangeArgs,
        returns: orgBreakdown,
        handler: (ctx, args) => getOrgBreakdown(ctx, directory, settings, args),
      }),
      aggregate: internalMutation({
        args: batchArgs,
        returns: v.object({ events: v.number() }),
        handler: (ctx, args) => aggregate(ctx, functions, args),
      }),
      cleanUp: internalMutation({
        args: batchArgs,
        returns: v.object({ deleted: v.number() }),
        handler: (ctx, args) => cleanUp(ctx, functions, settings, args),
      }),
    },

    voicePipelineEvents: {
      getRecentEvents: staffQuery({
        args: {
          eventTypes: v.optional(v.array(eventType)),
          stage: v.optional(stage),
          organizationId: v.optional(v.string()),
          artifactId: v.optional(v.string()),
          errorsOnly: v.optional(v.boolean()),
          ...timeArgs,
          paginationOpts: paginationOptsValidator,
        },
        returns: paginationResultValidator(pipelineEvent),
        handler: (ctx, args) => getRecentEvents(ctx, directory, args),
      }),
      getEventTimeline: staffQuery({
        args: { artifactId: v.string(), paginationOpts: paginationOptsValidator },
        returns: paginationResultValidator(timelineEvent),
        handler: (ctx, args) => getEventTimeline(ctx, directory, args),
      }),
      logEvent: internalMutation({
        args: loggedEventFields,
        returns: v.object({ status: v.union(logged, duplicate, v.literal("dead_lettered")) }),
        handler: (ctx, event) => logEvent(ctx, functions, event),
      }),
      writeEvent: internalMutation({
        args: loggedEventFields,
        returns: v.object({ status: v.union(logged, duplicate) }),
        handler: (ctx, event) => writeEvent(ctx, functions, settings, event),
      }),
      keepDeadLetter: internalMutation({
        args: { reason: v.string(), event: v.string() },
        returns: v.null(),
        handler: keepDeadLetter,
      }),
      getDeadLetters: staffQuery({
        args: { ...timeArgs, paginationOpts: paginationOptsValidator },
        returns: paginationResultValidator(deadLetter),
        handler: getDeadLetters,
      }),
      replayDeadLetters: staffMutation({
        args: { deadLetterIds: v.array(v.string()) },
        returns: v.array(replayResult),
        handler: (ctx, args) => replayDeadLetters(ctx, functions, args),
      }),
    },

    voicePipelineArtifacts: {
      getArtifacts: staffQuery({
        args: { ...artifactArgs, status: v.optional(artifactStatus) },
        returns: paginationResultValidator(artifact),
        handler: (ctx, { paginationOpts, status, ...filters }) =>
          listArtifacts(
            ctx,
            directory,
            settings,
            { ...filters, statuses: status && [status] },
            paginationOpts,
          ),
      }),
      getActiveArtifacts: staffQuery({
        args: artifactArgs,
        returns: paginationResultValidator(artifact),
        handler: (ctx, { paginationOpts, ...filters }) =>
          listArtifacts(ctx, directory, settings, { ...filters, statuses: ACTIVE }, paginationOpts),
      }),
      getFailedArtifacts: staffQuery({
        args: artifactArgs,
        returns: paginationResultValidator(artifact),
        handler: (ctx, { paginationOpts, ...filters }) =>
          listArtifacts(ctx, directory, settings, { ...filters, statuses: ["failed"] }, paginationOpts),
      }),
    },

    voicePipelineAlerts: alertModule({ staffQuery, staffMutation, directory, settings }),
    voicePipelineRetry: retryModule({
      staffQuery,
      staffMutation,
      functions,
      directory,
      hooks: retries,
      settings,
    }),

    log: (ctx, event) => log(ctx, functions, event),
    withStage: (ctx, run, work) => withStage(ctx, functions, run, work),
  };
}
