/** What the back end's read functions return, as plain data: the shapes that hooks hand to views. */
import type { ArtifactStatus, CounterType, EventType, SourceChannel, Stage, WorkedStage } from "./vocabulary";

/** An id with the name the host's directory knows for it. `name` is null when the directory does not know the id. */
export interface NamedId {
  id: string;
  name: string | null;
}

/** What an event may tell about its work. Every field is optional. */
export interface EventMetadata {
  claimCount?: number;
  entityCount?: number;
  autoResolvedCount?: number;
  disambiguationCount?: number;
  draftCount?: number;
  /** 0 to 1. */
  confidenceScore?: number;
  /** Length of the audio, in seconds. */
  transcriptDuration?: number;
  transcriptWordCount?: number;
  aiModel?: string;
  /** US dollars. */
  aiCost?: number;
  /** 1 for the first retry. */
  retryAttempt?: number;
  sourceChannel?: SourceChannel;
  /** Who asked for a retry; absent when the pipeline tried again by itself. */
  requestedBy?: string;
}

/** One row of the event log. Times are epoch milliseconds. */
export interface PipelineEvent {
  eventId: string;
  eventType: EventType;
  /** When it happened, stamped where it happened. */
  occurredAt: number;
  /** Null for events that concern no artifact (a circuit breaker, a budget). */
  artifactId: string | null;
  stage: Stage | null;
  organization: NamedId | null;
  sender: NamedId | null;
  /** How long the stage took; only on the event that ends an attempt. */
  durationMs: number | null;
  /** Untrusted text: show it, never render it as markup. */
  errorMessage: string | null;
  metadata: EventMetadata;
}

/** An event of one artifact's timeline. */
export interface TimelineEvent extends PipelineEvent {
  /**
   * The event itself is past its retention: this is what the read model kept of it. Of a stage that is its first and
   * latest start and its latest end; how often and how else it was tried is forgotten.
   */
  isSummary?: true;
}

/** What an artifact is doing in its current stage. `settled`: completed or failed. */
export type Activity = "waiting" | "working" | "settled";

/** What the read model keeps of one stage of an artifact. Times are epoch milliseconds. */
export interface StageRecord {
  /** Start of the latest attempt. */
  startedAt: number | null;
  /** End of the latest attempt that ended. */
  endedAt: number | null;
  outcome: "completed" | "failed" | null;
  /** How long the latest ended attempt worked. */
  durationMs: number | null;
  /** How many attempts started. */
  attempts: number;
}

/** A retry that is under way. Times are epoch milliseconds. */
export interface RetryUnderWay {
  /** The stage that is run again; null for everything. */
  stage: Stage | null;
  startedAt: number;
  /**
   * From when on it counts as lost, and another may be asked for, if nothing moves the artifact until then. Null while
   * it is a person's turn.
   */
  lostFrom: number | null;
}

/** One row of the read model. Times are epoch milliseconds, durations milliseconds, costs US dollars. */
export interface Artifact {
  artifactId: string;
  status: ArtifactStatus;
  currentStage: Stage;
  activity: Activity;
  /** Since when it is in this stage and activity. */
  since: number;
  organization: NamedId | null;
  sender: NamedId | null;
  sourceChannel: SourceChannel | null;
  createdAt: number;
  completedAt: number | null;
  /** From received to completed; null until then. */
  endToEndMs: number | null;
  claimCount: number | null;
  entityCount: number | null;
  disambiguationCount: number | null;
  draftCount: number | null;
  /** 0 to 1, of the latest event that told it. */
  confidenceScore: number | null;
  costUsd: number;
  /** Retries so far. */
  retryAttempt: number;
  /** The retry that is under way; null when none is. */
  retry: RetryUnderWay | null;
  lastError: { message: string; stage: Stage | null; at: number } | null;
  stages: Partial<Record<WorkedStage | "confirmation", StageRecord>>;
}

/**
 * Counts per minute, oldest first, ending with the minute that starts at `lastMinuteStart`.
 * The reader sums what its own clock still has in the last hour: see `lastHour` in `minuteCounts.ts`.
 */
export interface MinuteCounts {
  /** Epoch milliseconds, a whole minute; 0 when nothing was ever counted. */
  lastMinuteStart: number;
  counts: number[];
}

/** The eight counters of one organisation, or of the platform. */
export type RealTimeMetrics = Record<CounterType, MinuteCounts>;

/** State of the AI service, told by its circuit breaker's events. */
export interface AiServiceState {
  circuitBreaker: "closed" | "open";
  /** Epoch milliseconds; null when no breaker event was ever logged. */
  since: number | null;
}

export interface StageState {
  stage: Stage;
  /** Artifacts queued for the stage, and artifacts it works on now. */
  waiting: number;
  working: number;
  /** Epoch milliseconds; null when none waits. */
  oldestWaitingSince: number | null;
}

export interface PipelineState {
  /** All six stages, in order. */
  stages: StageState[];
  aiService: AiServiceState;
  /** Entities of active artifacts that wait for a person to say who is meant. */
  disambiguationBacklog: number;
}

/** Filters of `getRecentEvents`; they combine with AND. An absent one does not filter. */
export interface EventFilters {
  eventTypes?: EventType[];
  stage?: Stage;
  organizationId?: string;
  artifactId?: string;
  /** Epoch milliseconds, inclusive. */
  startTime?: number;
  /** Epoch milliseconds, inclusive. */
  endTime?: number;
  errorsOnly?: boolean;
}

/** Filters of `getArtifacts`; they combine with AND. Times bound `createdAt`. */
export interface ArtifactFilters {
  artifactId?: string;
  status?: ArtifactStatus;
  stage?: Stage;
  organizationId?: string;
  sourceChannel?: SourceChannel;
  /** Epoch milliseconds, inclusive. */
  startTime?: number;
  /** Epoch milliseconds, inclusive. */
  endTime?: number;
}

/** What can be run again: a worked stage, with all that follows it, or everything from the start. */
export type RetryKind = WorkedStage | "full_pipeline";

/**
 * Why a retry is not possible:
 * - `not_found`: the monitor knows no such artifact;
 * - `not_failed`: it is on its way, or completed;
 * - `already_retrying`: a retry of it is under way, and does not count as lost;
 * - `not_reached`: it failed in an earlier stage;
 * - `never_ran`: the stage is not on this artifact's way (what was typed is not transcribed);
 * - `not_supported`: the host gave the monitor no way to run this again;
 * - `host_refused`: the host's function did, with the message that goes with it.
 */
export type RetryRefusal =
  | "not_found"
  | "not_failed"
  | "already_retrying"
  | "not_reached"
  | "never_ran"
  | "not_supported"
  | "host_refused";

/** Whether a retry is possible now: what it will run again, in order, or why not. */
export type RetryPossibility =
  { isPossible: true; redoes: WorkedStage[] } | { isPossible: false; reason: RetryRefusal };

export type PossibleRetries = Record<RetryKind, RetryPossibility>;

/** One retry of an artifact, with what became of it. Times are epoch milliseconds. */
export interface RetryAttempt {
  /** 1 for the first; null when the event did not tell. */
  attempt: number | null;
  /** The stage that was run again; null for everything. */
  stage: Stage | null;
  requestedAt: number;
  /** Null when the pipeline tried again by itself. */
  requestedBy: NamedId | null;
  /**
   * Null while it is under way. `unknown`: nothing told how it ended, though there was a later retry (its work was lost,
   * or it will tell yet), or its end is further on than one call reads.
   */
  outcome: "succeeded" | "failed" | "unknown" | null;
  endedAt: number | null;
  /** Untrusted text. */
  errorMessage: string | null;
}

/** What became of one artifact of a bulk retry. */
export type BulkRetryResult =
  | { artifactId: string; status: "pending" }
  | { artifactId: string; status: "started"; attempt: number }
  | { artifactId: string; status: "refused"; reason: RetryRefusal; message: string };

/** A bulk retry, which starts its retries batch by batch. Times are epoch milliseconds. */
export interface BulkRetry {
  bulkRetryId: string;
  kind: RetryKind | "failed_stage";
  requestedAt: number;
  requestedBy: NamedId;
  /** When the last retry was started or refused; null until then. */
  finishedAt: number | null;
  results: BulkRetryResult[];
}

/** Conditions of the pipeline that need a person: see `ALERT_CONDITIONS`. */
export type AlertCondition =
  "failure_rate" | "latency" | "queue_depth" | "disambiguation_backlog" | "circuit_breaker" | "inactivity";

export type AlertSeverity = "critical" | "high";

/** An acknowledged alert still holds; somebody knows of it. */
export type AlertState = "open" | "acknowledged" | "resolved";

/** A condition that holds, or held. Times are epoch milliseconds. */
export interface Alert {
  alertId: string;
  condition: AlertCondition;
  /** As of the last check that saw it. */
  severity: AlertSeverity;
  state: AlertState;
  /** As of the last check that saw it, in the unit of its condition: see `ALERT_CONDITIONS`. */
  value: number;
  /** What `value` was above. */
  threshold: number;
  /** The stage concerned, where the condition is about one. */
  stage: Stage | null;
  /** The check that saw it first, and the last one that did. */
  since: number;
  lastSeenAt: number;
  acknowledgedBy: NamedId | null;
  acknowledgedAt: number | null;
  /** Null while it holds. */
  resolvedAt: number | null;
}

/** What watches over the pipeline itself. */
export interface HealthState {
  /** When every condition was last checked, epoch milliseconds; null before the first time. */
  checkedAt: number | null;
}

/** Filters of `getAlertHistory`; they combine with AND. Times bound `since`. */
export interface AlertFilters {
  condition?: AlertCondition;
  severity?: AlertSeverity;
  state?: AlertState;
  /** Epoch milliseconds, inclusive. */
  startTime?: number;
  /** Epoch milliseconds, inclusive. */
  endTime?: number;
}

/** An event that could not be logged. */
export interface DeadLetter {
  deadLetterId: string;
  /** Why it could not be logged, the last time that was tried. */
  reason: string;
  /** The event as JSON text; untrusted, and cut when it is very long. */
  event: string;
  /** Epoch milliseconds. */
  receivedAt: number;
}

/** Filters of `getDeadLetters`. Times bound `receivedAt`. */
export interface DeadLetterFilters {
  /** Epoch milliseconds, inclusive. */
  startTime?: number;
  /** Epoch milliseconds, inclusive. */
  endTime?: number;
}

/** What a replay made of a dead letter. `gone`: there is no such letter, or no longer. */
export interface ReplayResult {
  deadLetterId: string;
  status: "logged" | "duplicate" | "kept" | "gone";
  /** Why it is kept. */
  reason: string | null;
}
