import { defineTable } from "convex/server";
import { v } from "convex/values";
import { alertCondition, alertSeverity, alertState } from "./alertValidators";
import { artifactFacts } from "./artifactValidators";
import { loggedEventFields } from "./eventValidators";
import { gauges } from "./metricsValidators";
import { bulkRetryKind, bulkRetryResult } from "./retryValidators";
import { metricsSnapshot, periodType, sampleChange } from "./historyValidators";
import { activity, artifactStatus, counterType, sourceChannel, stage } from "./vocabularyValidators";

/** `null` is the platform: the total of all organisations and of events without one. */
const scope = v.nullable(v.string());

/**
 * The monitor's tables. A host spreads them into its schema:
 *
 * @example export default defineSchema({ ...monitorTables, voiceNotes: defineTable({ text: v.string() }) });
 */
export const monitorTables = {
  /**
   * The log: append-only, one row per event id. `timeWindow` is the UTC hour `YYYY-MM-DD-HH`; `sampleChanges` is what the
   * event changed about the latencies of its artifact, kept with it until it is aggregated.
   */
  voicePipelineEvents: defineTable({
    ...loggedEventFields,
    timeWindow: v.string(),
    sampleChanges: v.optional(v.array(sampleChange)),
  })
    .index("by_event_id", ["eventId"])
    .index("by_time_window", ["timeWindow"])
    .index("by_time", ["occurredAt"])
    .index("by_type", ["eventType", "pipelineStage", "occurredAt"])
    .index("by_artifact", ["artifactId", "occurredAt"])
    .index("by_artifact_type", ["artifactId", "eventType", "occurredAt"])
    .index("by_organization", ["organizationId", "occurredAt"])
    .index("by_organization_type", ["organizationId", "eventType", "pipelineStage", "occurredAt"]),

  /** One ring of per-minute counts per scope, counter and shard: `MinuteCounts`. */
  voicePipelineCounters: defineTable({
    organizationId: scope,
    counterType,
    shard: v.number(),
    lastMinuteStart: v.number(),
    counts: v.array(v.number()),
  }).index("by_scope", ["organizationId", "counterType", "shard"]),

  /** How many artifacts wait and work in each stage, per scope and shard. A single shard may hold negative numbers. */
  voicePipelineGauges: defineTable({
    organizationId: scope,
    shard: v.number(),
    ...gauges,
  }).index("by_scope", ["organizationId", "shard"]),

  /** The read model: one row per artifact, written only from events. The columns follow from the facts. */
  voicePipelineArtifacts: defineTable({
    artifactId: v.string(),
    status: artifactStatus,
    currentStage: stage,
    activity,
    since: v.number(),
    organizationId: v.optional(v.string()),
    sourceChannel: v.optional(sourceChannel),
    createdAt: v.number(),
    facts: artifactFacts,
  })
    .index("by_artifact_id", ["artifactId"])
    .index("by_activity", ["currentStage", "activity", "since"])
    .index("by_organization_activity", ["organizationId", "currentStage", "activity", "since"])
    .index("by_created", ["createdAt"])
    .index("by_status", ["status", "createdAt"])
    .index("by_stage", ["currentStage", "status", "createdAt"])
    .index("by_channel", ["sourceChannel", "currentStage", "status", "createdAt"])
    .index("by_organization_created", ["organizationId", "createdAt"])
    .index("by_organization_status", ["organizationId", "status", "createdAt"])
    .index("by_organization_stage", ["organizationId", "currentStage", "status", "createdAt"])
    .index("by_organization_channel", [
      "organizationId",
      "sourceChannel",
      "currentStage",
      "status",
      "createdAt",
    ]),

  /** State of the AI service: one row, the latest word of its circuit breaker. */
  voicePipelineServiceState: defineTable({
    circuitBreaker: v.union(v.literal("closed"), v.literal("open")),
    since: v.number(),
    stamp: v.string(),
  }),

  /** When viewers were last told to look: one row, see `pulse.ts`. */
  voicePipelinePulse: defineTable({ at: v.number() }),

  /** Until when a beat of the pulse is to come: one row. Each run of beats has its number. */
  voicePipelinePacemaker: defineTable({ run: v.number(), runsUntil: v.number() }),

  /** Events that could not be logged, with the reason. `event` is the event as JSON text. */
  voicePipelineDeadLetters: defineTable({
    reason: v.string(),
    event: v.string(),
    receivedAt: v.number(),
  }).index("by_received", ["receivedAt"]),

  /** The metrics of one scope in one UTC hour or day in which something happened: `MetricsSnapshot`. */
  voicePipelineMetricsSnapshots: defineTable({
    organizationId: scope,
    isPlatform: v.boolean(),
    periodType,
    periodStart: v.number(),
    ...metricsSnapshot,
  })
    .index("by_scope", ["organizationId", "periodType", "periodStart"])
    .index("by_period", ["isPlatform", "periodType", "periodStart"]),

  /**
   * One row per UTC hour that has events in the log. Events up to `aggregatedTo` (a `_creationTime`) are in the snapshots;
   * `isDirty` says that there are later ones.
   */
  voicePipelineHours: defineTable({ timeWindow: v.string(), isDirty: v.boolean(), aggregatedTo: v.number() })
    .index("by_time_window", ["timeWindow"])
    .index("by_dirty", ["isDirty", "timeWindow"]),

  /**
   * How far history is written: one row. Aggregated are all hours from `since` to `until`; the log is deleted up to
   * `cleanedUntil`. Epoch milliseconds.
   */
  voicePipelineHistoryState: defineTable({
    since: v.optional(v.number()),
    until: v.optional(v.number()),
    cleanedUntil: v.optional(v.number()),
  }),

  /** Conditions of the pipeline that need a person: one row each time one holds. `resolvedAt` is absent while it does. */
  voicePipelineAlerts: defineTable({
    condition: alertCondition,
    severity: alertSeverity,
    state: alertState,
    value: v.number(),
    threshold: v.number(),
    stage: v.optional(stage),
    since: v.number(),
    lastSeenAt: v.number(),
    /** Since when checks have found it clear, and the last check at all. */
    clearSince: v.optional(v.number()),
    checkedAt: v.number(),
    acknowledgedBy: v.optional(v.string()),
    acknowledgedAt: v.optional(v.number()),
    resolvedAt: v.optional(v.number()),
  })
    .index("by_condition", ["condition", "resolvedAt"])
    .index("by_since", ["since"])
    .index("by_kind", ["condition", "severity", "state", "since"]),

  /** When health was last checked: one row. Without it "no alert" could also mean that nobody looks. */
  voicePipelineHealthState: defineTable({ checkedAt: v.number() }),

  /** Retries of many artifacts at once. Those before `next` have been started or refused. */
  voicePipelineBulkRetries: defineTable({
    kind: bulkRetryKind,
    requestedBy: v.string(),
    requestedAt: v.number(),
    finishedAt: v.optional(v.number()),
    next: v.number(),
    results: v.array(bulkRetryResult),
  }).index("by_finished", ["finishedAt"]),
};
