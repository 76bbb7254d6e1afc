import { type Infer, v } from "convex/values";
import { expectTypeOf, test } from "vitest";
import type { artifact, artifactFacts } from "../../convex/server/artifactValidators";
import { loggedEventFields, type pipelineEvent } from "../../convex/server/eventValidators";
import type { pipelineState, realTimeMetrics } from "../../convex/server/metricsValidators";
import type { ArtifactFacts } from "../../src/core/artifactFacts";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { Artifact, PipelineEvent, PipelineState, RealTimeMetrics } from "../../src/core/model";

test("what the validators let through is what the core's types say", () => {
  expectTypeOf(v.object(loggedEventFields).type).toEqualTypeOf<LoggedEvent>();
  expectTypeOf<Infer<typeof artifact>>().toEqualTypeOf<Artifact>();
  expectTypeOf<Infer<typeof artifactFacts>>().toEqualTypeOf<ArtifactFacts>();
  expectTypeOf<Infer<typeof pipelineEvent>>().toEqualTypeOf<PipelineEvent>();
  expectTypeOf<Infer<typeof pipelineState>>().toEqualTypeOf<PipelineState>();
  expectTypeOf<Infer<typeof realTimeMetrics>>().toEqualTypeOf<RealTimeMetrics>();
});
