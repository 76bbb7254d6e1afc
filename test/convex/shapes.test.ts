import { type Infer, v } from "convex/values";
import { expectTypeOf, test } from "vitest";
import type { alert } from "../../convex/server/alertValidators";
import type { artifact, artifactFacts } from "../../convex/server/artifactValidators";
import {
  type deadLetter,
  loggedEventFields,
  type pipelineEvent,
  type replayResult,
  type timelineEvent,
} from "../../convex/server/eventValidators";
import {
  type historicalMetrics,
  metricsSnapshot,
  type orgBreakdown,
  type periodType,
  type sampleChange,
  type stageBreakdown,
} from "../../convex/server/historyValidators";
import type { pipelineState, realTimeMetrics } from "../../convex/server/metricsValidators";
import type {
  bulkRetry,
  bulkRetryKind,
  bulkRetryResult,
  possibleRetries,
  retryAttempt,
  retryStart,
} from "../../convex/server/retryValidators";
import type { RetryStart } from "../../convex/server/startRetry";
import type { monitorTables } from "../../convex/server/tables";
import type { AlertLife } from "../../src/core/alerts";
import type { ArtifactFacts } from "../../src/core/artifactFacts";
import type {
  HistoricalMetrics,
  OrgBreakdown,
  PeriodType,
  StageBreakdown,
} from "../../src/core/historyModel";
import type { SampleChange } from "../../src/core/latencySamples";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { MetricsSnapshot } from "../../src/core/metricsSnapshot";
import type {
  Alert,
  AlertCondition,
  Artifact,
  BulkRetry,
  BulkRetryResult,
  DeadLetter,
  PipelineEvent,
  PipelineState,
  PossibleRetries,
  RealTimeMetrics,
  ReplayResult,
  RetryAttempt,
  TimelineEvent,
} from "../../src/core/model";

test("what the validators let through is what the core's types say", () => {
  expectTypeOf(v.object(loggedEventFields).type).toEqualTypeOf<LoggedEvent>();
  expectTypeOf<Infer<typeof artifact>>().toEqualTypeOf<Artifact>();
  expectTypeOf<Infer<typeof artifactFacts>>().toEqualTypeOf<ArtifactFacts>();
  expectTypeOf<Infer<typeof pipelineEvent>>().toEqualTypeOf<PipelineEvent>();
  expectTypeOf<Infer<typeof timelineEvent>>().toEqualTypeOf<TimelineEvent>();
  expectTypeOf<Infer<typeof pipelineState>>().toEqualTypeOf<PipelineState>();
  expectTypeOf<Infer<typeof realTimeMetrics>>().toEqualTypeOf<RealTimeMetrics>();
  expectTypeOf(v.object(metricsSnapshot).type).toEqualTypeOf<MetricsSnapshot>();
  expectTypeOf<Infer<typeof sampleChange>>().toEqualTypeOf<SampleChange>();
  expectTypeOf<Infer<typeof historicalMetrics>>().toEqualTypeOf<HistoricalMetrics>();
  expectTypeOf<Infer<typeof stageBreakdown>>().toEqualTypeOf<StageBreakdown>();
  expectTypeOf<Infer<typeof orgBreakdown>>().toEqualTypeOf<OrgBreakdown>();
  expectTypeOf<Infer<typeof periodType>>().toEqualTypeOf<PeriodType>();
  expectTypeOf<Infer<typeof alert>>().toEqualTypeOf<Alert>();
  expectTypeOf<Infer<typeof deadLetter>>().toEqualTypeOf<DeadLetter>();
  expectTypeOf<Infer<typeof replayResult>>().toEqualTypeOf<ReplayResult>();
  expectTypeOf<Infer<typeof bulkRetryKind>>().toEqualTypeOf<BulkRetry["kind"]>();
  expectTypeOf<Infer<typeof possibleRetries>>().toEqualTypeOf<PossibleRetries>();
  expectTypeOf<Infer<typeof retryAttempt>>().toEqualTypeOf<RetryAttempt>();
  expectTypeOf<Infer<typeof retryStart>>().toEqualTypeOf<RetryStart>();
  expectTypeOf<Infer<typeof bulkRetryResult>>().toEqualTypeOf<BulkRetryResult>();
  expectTypeOf<Infer<typeof bulkRetry>>().toEqualTypeOf<BulkRetry>();
});

test("what the tables of alerts and bulk retries hold is what the core's types say", () => {
  type Row<Table extends keyof typeof monitorTables> = Infer<(typeof monitorTables)[Table]["validator"]>;
  expectTypeOf<Row<"voicePipelineAlerts">["condition"]>().toEqualTypeOf<AlertCondition>();
  expectTypeOf<Omit<Row<"voicePipelineAlerts">, "condition">>().toEqualTypeOf<Omit<AlertLife, never>>();
  expectTypeOf<Row<"voicePipelineBulkRetries">["results"]>().toEqualTypeOf<BulkRetryResult[]>();
});
