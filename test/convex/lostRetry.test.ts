import { beforeEach, expect, test, vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { DEFAULT_SETTINGS } from "../../convex/server/settings";
import { createBackend } from "./setup";

const NOW = Date.UTC(2026, 1, 15, 14, 30);
const { retryLostAfterMs } = DEFAULT_SETTINGS;
const { retryTranscription, getRetryHistory, getPossibleRetries } = api.models.voicePipelineRetry;

beforeEach(() => {
  // Its timers, too: what is scheduled never runs, as if it had died.
  vi.useFakeTimers({ now: NOW });
  return () => vi.useRealTimers();
});

/** A note that failed in transcription and was tried again by staff, whose work died before it told anything. */
async function lostRetry() {
  const { backend, staff } = createBackend();
  const artifactId = await backend.run(async (ctx) => {
    const organizationId = await ctx.db.insert("organizations", { name: "Northside" });
    return await ctx.db.insert("voiceNoteArtifacts", {
      organizationId,
      senderUserId: await ctx.db.insert("users", { name: "Maya", organizationId }),
      sourceChannel: "voicemail",
      contextTokens: 100,
      generatedTokens: 50,
      seed: "lost",
      state: "failed",
      retries: 0,
    });
  });
  await backend.mutation(internal.models.voicePipelineEvents.logEvent, {
    eventId: "failure",
    eventType: "transcription_failed",
    occurredAt: NOW - 1,
    artifactId,
  });
  expect(await staff.mutation(retryTranscription, { artifactId })).toEqual({ attempt: 1 });
  return { backend, staff, artifactId };
}

test("a retry of which nothing is heard locks for half an hour; then another may be asked for, and the lost one is told as unknown", async () => {
  const { backend, staff, artifactId } = await lostRetry();
  const possible = async (nowMs?: number) => {
    const { transcription } = await staff.query(getPossibleRetries, { artifactId, nowMs });
    return transcription.isPossible || transcription.reason;
  };
  expect(await possible()).toBe("already_retrying");
  expect(await possible(NOW + retryLostAfterMs - 1)).toBe("already_retrying");
  expect(await possible(NOW + retryLostAfterMs)).toBe(true);

  vi.setSystemTime(NOW + retryLostAfterMs - 1);
  const tooEarly = staff.mutation(retryTranscription, { artifactId });
  await expect(tooEarly).rejects.toMatchObject({ data: { code: "refused", reason: "already_retrying" } });
  vi.setSystemTime(NOW + retryLostAfterMs);
  expect(await staff.mutation(retryTranscription, { artifactId })).toEqual({ attempt: 2 });

  const firstPage = { artifactId, paginationOpts: { numItems: 10, cursor: null } };
  const history = async () => (await staff.query(getRetryHistory, firstPage)).page;
  expect(await history()).toMatchObject([
    { attempt: 2, outcome: null, requestedBy: { id: "staff" } },
    { attempt: 1, outcome: "unknown", endedAt: null },
  ]);
  const again = staff.mutation(retryTranscription, { artifactId });
  await expect(again).rejects.toMatchObject({ data: { reason: "already_retrying" } });

  await backend.mutation(internal.models.voicePipelineEvents.logEvent, {
    eventId: "late",
    eventType: "retry_failed",
    occurredAt: Date.now(),
    artifactId,
    pipelineStage: "transcription",
    metadata: { retryAttempt: 1 },
  });
  expect(await history()).toMatchObject([{ outcome: null }, { attempt: 1, outcome: "failed" }]);
});

test("an artifact that was tried again and came further is on its way: that is why it cannot be tried again", async () => {
  const { backend, staff, artifactId } = await lostRetry();
  for (const [index, eventType] of (
    ["transcription_started", "transcription_completed"] as const
  ).entries()) {
    await backend.mutation(internal.models.voicePipelineEvents.logEvent, {
      eventId: eventType,
      eventType,
      occurredAt: NOW + 1 + index,
      artifactId,
    });
  }
  const asked = staff.mutation(retryTranscription, { artifactId });
  await expect(asked).rejects.toMatchObject({ data: { reason: "not_failed" } });
});
