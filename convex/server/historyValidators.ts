import { v } from "convex/values";
import type { EventType } from "../../src/core/vocabulary";
import { EVENT_TYPE_NAMES, STAGE_NAMES } from "../../src/core/vocabulary";
import { namedId } from "./names";
import { stage } from "./vocabularyValidators";

export const periodType = v.union(v.literal("hourly"), v.literal("daily"));

/** One optional field per name. */
function perName<Name extends string, Field extends Parameters<typeof v.optional>[0]>(
  names: readonly Name[],
  field: Field,
) {
  const optional = v.optional(field);
  const fields = Object.fromEntries(names.map((name) => [name, optional]));
  return v.object(fields as Record<Name, typeof optional>); // fromEntries forgets the names
}

/** `LatencySketch`. */
const sketch = v.string();

/** Fields of a snapshot: `MetricsSnapshot`. */
export const metricsSnapshot = {
  events: perName<EventType, ReturnType<typeof v.number>>(EVENT_TYPE_NAMES, v.number()),
  claims: v.number(),
  entities: v.number(),
  autoResolved: v.number(),
  disambiguations: v.number(),
  drafts: v.number(),
  costNanoUsd: v.number(),
  confidence: v.array(v.number()),
  duration: perName(STAGE_NAMES, sketch),
  wait: perName(STAGE_NAMES, sketch),
  endToEnd: sketch,
};

/** `SampleChange`. */
export const sampleChange = v.object({
  measure: v.union(v.literal("end_to_end"), v.literal("wait")),
  stage: v.optional(stage),
  at: v.number(),
  durationMs: v.number(),
  organizationId: v.optional(v.string()),
  sign: v.union(v.literal(1), v.literal(-1)),
});

const percentile = v.nullable(v.number());
const latencySummary = v.object({
  count: v.number(),
  p50Ms: percentile,
  p95Ms: percentile,
  p99Ms: percentile,
});

const metricsTotals = v.object({
  received: v.number(),
  completed: v.number(),
  failed: v.number(),
  stageFailures: v.number(),
  retries: v.number(),
  claims: v.number(),
  entities: v.number(),
  autoResolved: v.number(),
  disambiguations: v.number(),
  drafts: v.number(),
  draftsConfirmed: v.number(),
  draftsRejected: v.number(),
  costUsd: v.number(),
  endToEnd: latencySummary,
  confidence: v.array(v.number()),
});

const stageMetrics = v.object({
  stage,
  started: v.number(),
  completed: v.number(),
  failed: v.number(),
  duration: latencySummary,
  wait: latencySummary,
});

const historyPeriod = {
  periodType,
  startTime: v.number(),
  endTime: v.number(),
  aggregatedUntil: v.nullable(v.number()),
};

const bucketStatus = v.union(
  v.literal("measured"),
  v.literal("quiet"),
  v.literal("partial"),
  v.literal("missing"),
);

/** What `getHistoricalMetrics` returns: `HistoricalMetrics`. */
export const historicalMetrics = v.object({
  ...historyPeriod,
  buckets: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      status: bucketStatus,
      totals: metricsTotals,
      stages: v.array(stageMetrics),
    }),
  ),
  totals: metricsTotals,
});

/** What `getStageBreakdown` returns: `StageBreakdown`. */
export const stageBreakdown = v.object({ ...historyPeriod, stages: v.array(stageMetrics) });

/** What `getOrgBreakdown` returns: `OrgBreakdown`. */
export const orgBreakdown = v.object({
  ...historyPeriod,
  organizations: v.array(
    metricsTotals.extend({ organization: namedId, failureRate: v.nullable(v.number()) }),
  ),
  completeFrom: v.number(),
});

export const timelineSource = v.union(v.literal("events"), v.literal("summary"));
