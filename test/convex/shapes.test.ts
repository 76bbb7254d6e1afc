import { type Infer, v } from "convex/values";
import { expectTypeOf, test } from "vitest";
import type { artifact, artifactFacts } from "../../convex/server/artifactValidators";
import {
  loggedEventFields,
  type pipelineEvent,
  type timelineEvent,
} from "../../convex/server/eventValidators";
import {
  type historicalMetrics,
  metricsSnapshot,
  type orgBreakdown,
  type sampleChange,
  type stageBreakdown,
} from "../../convex/server/historyValidators";
import type { pipelineState, realTimeMetrics } from "../../convex/server/metricsValidators";
import type { ArtifactFacts } from "../../src/core/artifactFacts";
import type { HistoricalMetrics, OrgBreakdown, StageBreakdown } from "../../src/core/historyModel";
import type { SampleChange } from "../../src/core/latencySamples";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { MetricsSnapshot } from "../../src/core/metricsSnapshot";
import type {
  Artifact,
  PipelineEvent,
  PipelineState,
  RealTimeMetrics,
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
});
