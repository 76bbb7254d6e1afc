import { ConvexError } from "convex/values";
import { describe, expect, test } from "vitest";
import { publicFunctions } from "./publicApi";
import { createBackend, NON_STAFF } from "./setup";

const functions = await publicFunctions();

test("clients can call these functions and no others", () => {
  const names: Record<string, string[]> = {};
  for (const { path } of functions) {
    const [module = "", name = ""] = path.split(":");
    names[module] = [...(names[module] ?? []), name];
  }
  expect(names).toEqual({
    "models/voicePipelineAlerts": [
      "acknowledgeAlert",
      "getActiveAlerts",
      "getAlertHistory",
      "getHealthState",
    ],
    "models/voicePipelineArtifacts": ["getActiveArtifacts", "getArtifacts", "getFailedArtifacts"],
    "models/voicePipelineEvents": [
      "getDeadLetters",
      "getEventTimeline",
      "getRecentEvents",
      "replayDeadLetters",
    ],
    "models/voicePipelineMetrics": [
      "getHistoricalMetrics",
      "getOrgBreakdown",
      "getPipelineState",
      "getPulse",
      "getRealTimeMetrics",
      "getStageBreakdown",
    ],
    "models/voicePipelineRetry": [
      "getBulkRetry",
      "getPossibleRetries",
      "getRetryHistory",
      "retryClaimsExtraction",
      "retryDraftGeneration",
      "retryEntityResolution",
      "retryFullPipeline",
      "retryTranscription",
      "startBulkRetry",
    ],
  });
});

describe.each(functions)("$path", ({ call, args }) => {
  const { backend, staff } = createBackend();

  const refusalOf = async (answer: Promise<unknown>): Promise<unknown> =>
    await answer.then(
      () => "answered",
      (error: unknown) => (error instanceof ConvexError ? (error.data as unknown) : error),
    );

  test("refuses a caller who is signed out, with a code", async () => {
    const refusal = await refusalOf(call(backend, args));
    expect(refusal).toMatchObject({ code: "unauthorized" });
  });

  test("refuses a caller who is signed in but not staff, with a code", async () => {
    const refusal = await refusalOf(call(backend.withIdentity(NON_STAFF), args));
    expect(refusal).toMatchObject({ code: "unauthorized" });
  });

  test("answers staff", async () => {
    // What there is nothing to answer about is said to be missing, to staff only.
    const answer = await refusalOf(call(staff, args));
    if (answer !== "answered") expect(answer).toMatchObject({ code: "not_found" });
  });
});
