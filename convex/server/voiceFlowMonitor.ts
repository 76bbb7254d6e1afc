import type {
  GenericActionCtx,
  GenericDataModel,
  GenericMutationCtx,
  PaginationOptions,
  PaginationResult,
  RegisteredMutation,
  RegisteredQuery,
} from "convex/server";
import type {
  HistoricalMetrics,
  HistoryRange,
  OrgBreakdown,
  StageBreakdown,
} from "../../src/core/historyModel";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type {
  Artifact,
  ArtifactFilters,
  DeadLetter as DeadLetterView,
  DeadLetterFilters,
  EventFilters,
  PipelineEvent,
  PipelineState,
  RealTimeMetrics,
  ReplayResult,
  TimelineEvent,
} from "../../src/core/model";
import type { AlertModule } from "./alertModule";
import type { BatchArgs } from "./historyFunctions";
import type { NewEvent } from "./log";
import type { DeadLetter, Fields, LogStatus } from "./logFunctions";
import type { RetryModule } from "./retryModule";
import type { StageReporter, StageRun } from "./withStage";

type ScopedRange = Fields<HistoryRange & { organizationId?: string }>;
type Paged<Filters> = Fields<Filters & { paginationOpts: PaginationOptions }>;

// The registered types are written out: Convex finds their arguments and results by these very names.

/** What `defineVoiceFlowMonitor` returns: functions for the host to export, and helpers for its pipeline. */
export interface VoiceFlowMonitor {
  voicePipelineMetrics: {
    getRealTimeMetrics: RegisteredQuery<"public", { organizationId?: string }, Promise<RealTimeMetrics>>;
    getPipelineState: RegisteredQuery<"public", { organizationId?: string }, Promise<PipelineState>>;
    getPulse: RegisteredQuery<"public", Record<string, never>, Promise<number | null>>;
    beat: RegisteredMutation<"internal", { run: number }, Promise<null>>;
    getHistoricalMetrics: RegisteredQuery<"public", ScopedRange, Promise<HistoricalMetrics>>;
    getStageBreakdown: RegisteredQuery<"public", ScopedRange, Promise<StageBreakdown>>;
    getOrgBreakdown: RegisteredQuery<"public", Fields<HistoryRange>, Promise<OrgBreakdown>>;
    aggregate: RegisteredMutation<"internal", BatchArgs, Promise<{ events: number }>>;
    cleanUp: RegisteredMutation<"internal", BatchArgs, Promise<{ deleted: number }>>;
  };
  voicePipelineEvents: {
    getRecentEvents: RegisteredQuery<"public", Paged<EventFilters>, Promise<PaginationResult<PipelineEvent>>>;
    getEventTimeline: RegisteredQuery<
      "public",
      Paged<{ artifactId: string }>,
      Promise<PaginationResult<TimelineEvent>>
    >;
    logEvent: RegisteredMutation<"internal", Fields<LoggedEvent>, Promise<{ status: LogStatus }>>;
    writeEvent: RegisteredMutation<
      "internal",
      Fields<LoggedEvent>,
      Promise<{ status: "logged" | "duplicate" }>
    >;
    keepDeadLetter: RegisteredMutation<"internal", Fields<DeadLetter>, Promise<null>>;
    getDeadLetters: RegisteredQuery<
      "public",
      Paged<DeadLetterFilters>,
      Promise<PaginationResult<DeadLetterView>>
    >;
    replayDeadLetters: RegisteredMutation<"public", { deadLetterIds: string[] }, Promise<ReplayResult[]>>;
  };
  voicePipelineArtifacts: {
    getArtifacts: RegisteredQuery<"public", Paged<ArtifactFilters>, Promise<PaginationResult<Artifact>>>;
    getActiveArtifacts: RegisteredQuery<
      "public",
      Paged<Omit<ArtifactFilters, "status">>,
      Promise<PaginationResult<Artifact>>
    >;
    getFailedArtifacts: RegisteredQuery<
      "public",
      Paged<Omit<ArtifactFilters, "status">>,
      Promise<PaginationResult<Artifact>>
    >;
  };
  voicePipelineAlerts: AlertModule;
  voicePipelineRetry: RetryModule;

  /**
   * Logs an event from a mutation, without blocking it or failing it.
   *
   * @example await monitor.log(ctx, { eventType: "artifact_received", artifactId, organizationId });
   */
  log: (ctx: Pick<GenericMutationCtx<GenericDataModel>, "scheduler">, event: NewEvent) => Promise<void>;

  /**
   * Runs a stage's work in an action; logs its start, its end and how long it took. Throws only what the work throws.
   *
   * @example
   * await monitor.withStage(ctx, { stage: "claims_extraction", artifactId }, async (stage) => {
   *   const claims = await extract(transcript);
   *   stage.report({ claimCount: claims.length });
   * });
   */
  withStage: <Result>(
    ctx: Pick<GenericActionCtx<GenericDataModel>, "runMutation">,
    run: StageRun,
    work: (stage: StageReporter) => Promise<Result>,
  ) => Promise<Result>;
}
