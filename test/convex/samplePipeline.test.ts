import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { createBackend } from "./setup";

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }));
afterEach(() => vi.useRealTimers());

test("a voice note goes through the whole pipeline", async () => {
  const { backend, staff } = createBackend();
  const [sender] = await backend.mutation(internal.samplePipeline.people.seedPeople, {});
  if (sender === undefined) throw new Error("no sender");
  const noteId = await backend.mutation(internal.samplePipeline.notes.createArtifact, {
    ...sender,
    sourceChannel: "voicemail",
    contextTokens: 600,
    generatedTokens: 180,
    seed: "one",
  });
  await backend.finishAllScheduledFunctions(() => vi.advanceTimersByTime(1_000));
  const timeline = await staff.query(api.models.voicePipelineEvents.getEventTimeline, {
    artifactId: noteId,
    paginationOpts: { numItems: 100, cursor: null },
  });
  expect(page[0]).toMatchObject({ status: "completed" });
});
