/** What the reads of history return, as plain data: the shapes that hooks hand to views. */
import type { NamedId } from "./model";
import type { Stage } from "./vocabulary";

/** Length of a bucket: a UTC hour or a UTC day. */
export type PeriodType = "hourly" | "daily";

/** Arguments of the reads of history. Epoch milliseconds; the end is exclusive. */
export interface HistoryRange {
  startTime: number;
  endTime: number;
  /** Absent: hourly for up to seven days, daily beyond. */
  periodType?: PeriodType;
}

/**
 * Percentiles of a set of durations, in milliseconds, each within 1 % of the exact value. Null when nothing was measured.
 * `count` is the sample size: how many durations were measured.
 */
export interface LatencySummary {
  count: number;
  p50Ms: number | null;
  p95Ms: number | null;
  p99Ms: number | null;
}

/** What happened in a stretch of time. Counts are of events; `costUsd` is US dollars. */
export interface MetricsTotals {
  received: number;
  completed: number;
  failed: number;
  /** Failed attempts of any stage. */
  stageFailures: number;
  retries: number;
  claims: number;
  entities: number;
  autoResolved: number;
  /** Entities that a person had to tell apart. */
  disambiguations: number;
  drafts: number;
  draftsConfirmed: number;
  draftsRejected: number;
  costUsd: number;
  /** From received to completed, of artifacts that completed then. Measured per artifact, never summed from stages. */
  endToEnd: LatencySummary;
  /** Confidence scores told, in `CONFIDENCE_BINS` bins of equal width from 0 to 1. */
  confidence: number[];
}

/** What a stage did in a stretch of time. */
export interface StageMetrics {
  stage: Stage;
  started: number;
  completed: number;
  failed: number;
  /** How long attempts that ended well worked. */
  duration: LatencySummary;
  /** How long artifacts queued before the stage first took them up; for confirmation, before a person first decided. */
  wait: LatencySummary;
}

/**
 * How much is known of a bucket:
 * - `measured`: aggregated, something happened;
 * - `quiet`: aggregated, nothing happened;
 * - `partial`: not yet aggregated. Its counts are those of the minute counters so far; what they do not count
 *   (durations, costs, claims, scores) is missing or, in a day, that of the hours aggregated so far;
 * - `missing`: nothing is known: before the monitor ran, past its retention, or in the future.
 */
export type BucketStatus = "measured" | "quiet" | "partial" | "missing";

/** One hour or day. `start` and `end` are epoch milliseconds, on a whole UTC hour or day; the end is exclusive. */
export interface MetricsBucket {
  start: number;
  end: number;
  status: BucketStatus;
  /** All zero unless something is known. */
  totals: MetricsTotals;
  /** All six, in order. */
  stages: StageMetrics[];
}

/** The stretch of time an answer is about, widened to whole buckets. */
export interface HistoryPeriod {
  periodType: PeriodType;
  startTime: number;
  endTime: number;
  /** Up to where everything is aggregated, in epoch milliseconds; null before the first aggregation. */
  aggregatedUntil: number | null;
}

/** One row per bucket, oldest first, of the platform or of one organisation. `totals` is all of them together. */
export interface HistoricalMetrics extends HistoryPeriod {
  buckets: MetricsBucket[];
  totals: MetricsTotals;
}

/** The stages over the whole period, all six in order. */
export interface StageBreakdown extends HistoryPeriod {
  stages: StageMetrics[];
}

export interface OrganizationMetrics extends MetricsTotals {
  organization: NamedId;
  /** Failed of finished artifacts, 0 to 1; null when none finished. */
  failureRate: number | null;
}

/** Organisations with anything to tell, the one that received most first. Only what is aggregated is counted. */
export interface OrgBreakdown extends HistoryPeriod {
  organizations: OrganizationMetrics[];
  /**
   * From where on everything is counted. Later than `startTime` when there was more than one call may read, and when the
   * period reaches back to before what is kept; `endTime` when nothing of it is.
   */
  completeFrom: number;
}
