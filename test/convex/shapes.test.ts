import type { Infer } from "convex/values";
import { expectTypeOf, test } from "vitest";
import { artifact, artifactFacts } from "../../convex/server/artifactValidators";
import { loggedEventFields, pipelineEvent } from "../../convex/server/eventValidators";
import { pipelineState, realTimeMetrics } from "../../convex/server/metricsValidators";
import { v } from "convex/values";
import type { ArtifactFacts } from "../../src/core/artifactFacts";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { Artifact, PipelineEvent, PipelineState, RealTimeMetrics } from "../../src/core/model";

const loggedEvent = v.object(loggedEventFields);

test("what the validators let through is what the core's types say", () => {
  expectTypeOf<Infer<typeof artifact>>().toEqualTypeOf<Artifact>();
  expectTypeOf<Infer<typeof artifactFacts>>().toEqualTypeOf<ArtifactFacts>();
  expectTypeOf<Infer<typeof pipelineEvent>>().toEqualTypeOf<PipelineEvent>();
  expectTypeOf<Infer<typeof loggedEvent>>().toEqualTypeOf<LoggedEvent>();
  expectTypeOf<Infer<typeof pipelineState>>().toEqualTypeOf<PipelineState>();
  expectTypeOf<Infer<typeof realTimeMetrics>>().toEqualTypeOf<RealTimeMetrics>();
});
