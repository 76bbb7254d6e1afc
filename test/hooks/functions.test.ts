import { type FunctionReference, getFunctionName, makeFunctionReference } from "convex/server";
import { expect, test } from "vitest";
import { api } from "../../convex/_generated/api";
import type { MonitorFunctions } from "../../src/hooks";
import { withDefaultFunctions } from "../../src/hooks/withDefaultFunctions";

// Does not compile when back end and hooks disagree on an argument or a result.
const mounted: MonitorFunctions = api.models;

const namesOf = (functions: MonitorFunctions) =>
  Object.values(functions).flatMap((module: Record<string, FunctionReference<"query" | "mutation">>) =>
    Object.values(module).map((reference) => getFunctionName(reference)),
  );

test("the functions asked for by default are those this deployment mounts", () => {
  expect(namesOf(withDefaultFunctions({}))).toEqual(namesOf(withDefaultFunctions(mounted)));
  expect(namesOf(withDefaultFunctions({}))).toContain("models/voicePipelineMetrics:getPipelineState");
});

test("a host that mounts one function elsewhere gives that one", () => {
  const functions = withDefaultFunctions({
    voicePipelineEvents: { getRecentEvents: makeFunctionReference("admin/monitoring:events") },
  });
  expect(getFunctionName(functions.voicePipelineEvents.getRecentEvents)).toBe("admin/monitoring:events");
  expect(getFunctionName(functions.voicePipelineEvents.getEventTimeline)).toBe(
    "models/voicePipelineEvents:getEventTimeline",
  );
});
