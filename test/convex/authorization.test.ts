import { ConvexError } from "convex/values";
import { describe, expect, test } from "vitest";
import { publicFunctions } from "./publicApi";
import { createBackend, NON_STAFF } from "./setup";

const functions = await publicFunctions();

test("clients can call these functions and no others", () => {
  expect(functions.map(({ path }) => path)).toEqual([
    "models/voicePipelineArtifacts:getActiveArtifacts",
    "models/voicePipelineArtifacts:getArtifacts",
    "models/voicePipelineArtifacts:getFailedArtifacts",
    "models/voicePipelineEvents:getEventTimeline",
    "models/voicePipelineEvents:getRecentEvents",
    "models/voicePipelineMetrics:getHistoricalMetrics",
    "models/voicePipelineMetrics:getOrgBreakdown",
    "models/voicePipelineMetrics:getPipelineState",
    "models/voicePipelineMetrics:getRealTimeMetrics",
    "models/voicePipelineMetrics:getStageBreakdown",
  ]);
});

describe.each(functions)("$path", ({ reference, args }) => {
  const { backend, staff } = createBackend();

  const refusalOf = async (call: Promise<unknown>): Promise<unknown> =>
    await call.then(
      () => "answered",
      (error: unknown) => (error instanceof ConvexError ? (error.data as unknown) : error),
    );

  test("refuses a caller who is signed out, with a code", async () => {
    const refusal = await refusalOf(backend.query(reference, args));
    expect(refusal).toMatchObject({ code: "unauthorized" });
  });

  test("refuses a caller who is signed in but not staff, with a code", async () => {
    const refusal = await refusalOf(backend.withIdentity(NON_STAFF).query(reference, args));
    expect(refusal).toMatchObject({ code: "unauthorized" });
  });

  test("answers staff", async () => {
    expect(await refusalOf(staff.query(reference, args))).toBe("answered");
  });
});
