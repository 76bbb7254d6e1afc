import type { FunctionReference, PaginationOptions, PaginationResult } from "convex/server";
import type { HistoricalMetrics, HistoryRange, OrgBreakdown, StageBreakdown } from "../core/historyModel";
import type {
  Alert,
  AlertFilters,
  Artifact,
  ArtifactFilters,
  BulkRetry,
  DeadLetter,
  DeadLetterFilters,
  EventFilters,
  HealthState,
  PipelineEvent,
  PipelineState,
  RealTimeMetrics,
  ReplayResult,
  RetryAttempt,
  RetryKind,
  TimelineEvent,
} from "../core/model";

/** An interface as the type alias that function references ask for. */
type Plain<Fields> = { [Name in keyof Fields]: Fields[Name] };

type Query<Args, Data> = FunctionReference<"query", "public", Plain<Args>, Data>;

type Mutation<Args, Done> = FunctionReference<"mutation", "public", Plain<Args>, Done>;

type Retry = Mutation<{ artifactId: string }, { attempt: number }>;

/** A query that returns one page of rows. */
type PageQuery<Filters, Row> = Query<Filters & { paginationOpts: PaginationOptions }, PaginationResult<Row>>;

/**
 * The functions the hooks read from, by module and name: the shape of `api.models` where the back end is mounted as it
 * comes. Assigning your own `api.models` checks that both sides agree.
 */
export interface MonitorFunctions {
  voicePipelineMetrics: {
    getRealTimeMetrics: Query<{ organizationId?: string }, RealTimeMetrics>;
    getPipelineState: Query<{ organizationId?: string }, PipelineState>;
    /** Time of the last beat in epoch milliseconds; null before the first event. */
    getPulse: Query<Record<string, never>, number | null>;
    getHistoricalMetrics: Query<HistoryRange & { organizationId?: string }, HistoricalMetrics>;
    getStageBreakdown: Query<HistoryRange & { organizationId?: string }, StageBreakdown>;
    getOrgBreakdown: Query<HistoryRange, OrgBreakdown>;
  };
  voicePipelineEvents: {
    getRecentEvents: PageQuery<EventFilters, PipelineEvent>;
    getEventTimeline: PageQuery<{ artifactId: string }, TimelineEvent>;
    getDeadLetters: PageQuery<DeadLetterFilters, DeadLetter>;
    replayDeadLetters: Mutation<{ deadLetterIds: string[] }, ReplayResult[]>;
  };
  voicePipelineArtifacts: {
    getArtifacts: PageQuery<ArtifactFilters, Artifact>;
    getActiveArtifacts: PageQuery<Omit<ArtifactFilters, "status">, Artifact>;
    getFailedArtifacts: PageQuery<Omit<ArtifactFilters, "status">, Artifact>;
  };
  voicePipelineAlerts: {
    getActiveAlerts: Query<Record<string, never>, Alert[]>;
    getAlertHistory: PageQuery<AlertFilters, Alert>;
    getHealthState: Query<Record<string, never>, HealthState>;
    acknowledgeAlert: Mutation<{ alertId: string }, Alert>;
  };
  voicePipelineRetry: {
    retryTranscription: Retry;
    retryClaimsExtraction: Retry;
    retryEntityResolution: Retry;
    retryDraftGeneration: Retry;
    retryFullPipeline: Retry;
    getRetryHistory: PageQuery<{ artifactId: string }, RetryAttempt>;
    startBulkRetry: Mutation<
      { artifactIds: string[]; kind: RetryKind | "failed_stage" },
      { bulkRetryId: string }
    >;
    getBulkRetry: Query<{ bulkRetryId: string }, BulkRetry>;
  };
}

/** The functions a host mounts elsewhere; the others are taken from `models`. */
export type MonitorFunctionOverrides = {
  [Module in keyof MonitorFunctions]?: Partial<MonitorFunctions[Module]>;
};
