import { ConvexError } from "convex/values";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import type { Sandbox } from "../../sandbox";
import type { Artifact, RetryKind } from "../../src/core/model";
import { againstRecount } from "../replay/againstRecount";
import { asStaff, startSandbox } from "./inSandbox";

/** Longer than any note of these takes, its retries and the people who look at it included. */
const LONG_ENOUGH_MS = 60 * 60_000;
const FIRST_PAGE = { paginationOpts: { numItems: 500, cursor: null } };
const retry = api.models.voicePipelineRetry;
const RETRY_OF = {
  transcription: retry.retryTranscription,
  claims_extraction: retry.retryClaimsExtraction,
  entity_resolution: retry.retryEntityResolution,
  draft_generation: retry.retryDraftGeneration,
  full_pipeline: retry.retryFullPipeline,
} satisfies Record<RetryKind, unknown>;

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = startSandbox();
});
afterEach(() => sandbox.close());

async function artifacts(): Promise<Artifact[]> {
  const { getArtifacts } = api.models.voicePipelineArtifacts;
  return (await sandbox.run(getArtifacts, FIRST_PAGE, asStaff)).page;
}

const artifact = async (id: string) => (await artifacts()).find(({ artifactId }) => artifactId === id);

const attempts = async (artifactId: string) =>
  (await sandbox.run(retry.getRetryHistory, { artifactId, ...FIRST_PAGE }, asStaff)).page;

const retryOf = (kind: RetryKind, artifactId: string) => sandbox.run(RETRY_OF[kind], { artifactId }, asStaff);

async function sendNotes(count: number): Promise<void> {
  const [sender] = await sandbox.run(internal.samplePipeline.people.seedPeople, {});
  if (sender === undefined) throw new Error("The sample has people");
  for (let index = 0; index < count; index++) {
    const note = { ...sender, sourceChannel: "voicemail" as const, contextTokens: 200, generatedTokens: 90 };
    await sandbox.run(internal.samplePipeline.notes.createArtifact, { ...note, seed: `retry ${index}` });
    await sandbox.clock.advance(60_000); // one after the other, so that the breaker stays out of it
  }
}

/** Notes that came in during an incident, when all of them have ended and the AI service is well again. */
async function afterIncident(): Promise<{ failed: Artifact[]; completed: Artifact[] }> {
  await sandbox.run(internal.samplePipeline.conditions.setConditions, { profile: "incident" });
  await sendNotes(16);
  await sandbox.clock.advance(LONG_ENOUGH_MS);
  await sandbox.run(internal.samplePipeline.conditions.setConditions, { profile: "calm" });
  const all = await artifacts();
  const withStatus = (wanted: Artifact["status"]) => all.filter(({ status }) => status === wanted);
  return { failed: withStatus("failed"), completed: withStatus("completed") };
}

/** The first that failed in transcription, as most do in an incident. */
async function failedNote(): Promise<string> {
  const { failed } = await afterIncident();
  const found = failed.find(({ currentStage }) => currentStage === "transcription");
  if (found === undefined) throw new Error("Some notes must fail in an incident");
  return found.artifactId;
}

/** A note of which the monitor knows that it failed, and the pipeline nothing any more. */
async function logOfLostNote(): Promise<string> {
  await sandbox.run(internal.models.voicePipelineEvents.logEvent, {
    eventId: "lost",
    eventType: "transcription_failed",
    occurredAt: sandbox.clock.now(),
    artifactId: "gone",
    errorMessage: "Out of reach",
  });
  return "gone";
}

/** All that a retry could change: the log, the read models, the host's notes and its scheduled work. */
const everything = () =>
  structuredClone(
    [
      "voicePipelineEvents",
      "voicePipelineArtifacts",
      "voicePipelineDeadLetters",
      "voiceNoteArtifacts",
      "_scheduled_functions",
    ].map((table) => sandbox.table(table)),
  );

/** Asks for what must be refused, and tells how it was; fails where anything changed. */
async function refusalOf(asked: () => Promise<unknown>): Promise<unknown> {
  const before = everything();
  const error: unknown = await asked().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(everything()).toEqual(before);
  if (!(error instanceof ConvexError)) throw new Error("Expected a typed refusal", { cause: error });
  return error.data;
}

async function expectTruth(): Promise<void> {
  const { monitor, log } = await againstRecount(sandbox);
  expect(monitor).toEqual(log);
}

describe("a retry by staff", () => {
  test("of the failed stage brings the artifact to its end, and its history tells who asked and what came of it", async () => {
    const artifactId = await failedNote();
    const { attempt } = await retryOf("transcription", artifactId);
    expect(attempt).toBe(2); // the pipeline had tried once more by itself
    expect(await attempts(artifactId)).toMatchObject([
      { attempt: 2, stage: "transcription", requestedBy: { id: "staff" }, outcome: null, endedAt: null },
      { attempt: 1, stage: "transcription", requestedBy: null, outcome: "failed" },
    ]);
    await expectTruth();
    await sandbox.clock.advance(LONG_ENOUGH_MS);
    expect(await artifact(artifactId)).toMatchObject({ status: "completed", retryAttempt: 2 });
    const [latest, first] = await attempts(artifactId);
    expect(latest).toMatchObject({ attempt: 2, outcome: "succeeded", errorMessage: null });
    expect(latest?.endedAt).toBeGreaterThan(latest?.requestedAt ?? Infinity);
    expect(first).toMatchObject({ attempt: 1, outcome: "failed" });
    await expectTruth();
  });

  test("of everything starts with the first stage and succeeds when the note is done", async () => {
    const artifactId = await failedNote();
    await retryOf("full_pipeline", artifactId);
    await sandbox.clock.advance(10_000);
    const [underWay] = await attempts(artifactId);
    expect(underWay).toMatchObject({ attempt: 2, stage: null, outcome: null });
    await sandbox.clock.advance(LONG_ENOUGH_MS);
    const done = await artifact(artifactId);
    expect(done).toMatchObject({ status: "completed", stages: { transcription: { attempts: 3 } } });
    const [latest] = await attempts(artifactId);
    expect(latest).toMatchObject({ stage: null, outcome: "succeeded", endedAt: done?.completedAt });
    await expectTruth();
  });

  test("that fails again leaves the artifact failed, says why, and can be asked for once more", async () => {
    const { failed } = await afterIncident();
    await sandbox.run(internal.samplePipeline.conditions.setConditions, { profile: "incident" });
    for (const { artifactId, currentStage } of failed) {
      if (currentStage !== "transcription") continue;
      await retryOf("transcription", artifactId);
      await sandbox.clock.advance(LONG_ENOUGH_MS);
    }
    const again = (await artifacts()).filter(({ status, lastError, retryAttempt }) => {
      return status === "failed" && lastError?.stage === "transcription" && retryAttempt === 2;
    });
    expect(again).not.toEqual([]);
    for (const { artifactId } of again) {
      const [latest] = await attempts(artifactId);
      expect(latest).toMatchObject({ attempt: 2, outcome: "failed" });
      expect(latest?.errorMessage).toBeTruthy();
      expect(await retryOf("transcription", artifactId)).toEqual({ attempt: 3 });
    }
    await expectTruth();
  });

  test("history reads the same page by page", async () => {
    const artifactId = await failedNote();
    await retryOf("full_pipeline", artifactId);
    await sandbox.clock.advance(LONG_ENOUGH_MS);
    const whole = await attempts(artifactId);
    const paged: typeof whole = [];
    for (let cursor: string | null = null, isDone = false; !isDone;) {
      const args: { artifactId: string; paginationOpts: { numItems: number; cursor: string | null } } = {
        artifactId,
        paginationOpts: { numItems: 1, cursor },
      };
      const answer = await sandbox.run(retry.getRetryHistory, args, asStaff);
      paged.push(...answer.page);
      ({ continueCursor: cursor, isDone } = answer);
    }
    expect(whole.length).toBeGreaterThan(1);
    expect(paged).toEqual(whole);
  });

  test("history tells the outcome of the newest where the one before it ended later than it began", async () => {
    const told = [
      ["retry_initiated", 1],
      ["retry_initiated", 2],
      ["retry_succeeded", 1],
      ["retry_succeeded", 2],
    ] as const;
    for (const [eventType, retryAttempt] of told) {
      await sandbox.clock.advance(1_000);
      await sandbox.run(internal.models.voicePipelineEvents.logEvent, {
        eventId: `${eventType} ${retryAttempt}`,
        eventType,
        occurredAt: sandbox.clock.now(),
        artifactId: "overlapping",
        metadata: { retryAttempt },
      });
    }
    const args = { artifactId: "overlapping", paginationOpts: { numItems: 1, cursor: null } };
    const { page } = await sandbox.run(retry.getRetryHistory, args, asStaff);
    expect(page).toMatchObject([{ attempt: 2, outcome: "succeeded" }]);
  });
});

describe("a refused retry changes nothing", () => {
  test("asked for twice: the second is told that the first is under way", async () => {
    const artifactId = await failedNote();
    await retryOf("transcription", artifactId);
    for (const kind of ["transcription", "full_pipeline"] as const) {
      const refused = await refusalOf(() => retryOf(kind, artifactId));
      expect(refused).toMatchObject({ code: "refused", reason: "already_retrying" });
    }
    expect((await attempts(artifactId)).filter(({ attempt }) => attempt === 2)).toHaveLength(1);
  });

  test("asked for twice at once: one is started", async () => {
    const artifactId = await failedNote();
    const both = await Promise.allSettled([1, 2].map(() => retryOf("transcription", artifactId)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await attempts(artifactId)).map(({ attempt }) => attempt)).toEqual([2, 1]);
  });

  test("of an artifact on its way, of a completed one, of one nobody knows, of a stage it never reached", async () => {
    const { failed, completed } = await afterIncident();
    await sendNotes(1);
    const active = (await artifacts()).find(({ activity }) => activity !== "settled");
    const done = completed[0]?.artifactId ?? "";
    const transcribing = failed.find(({ currentStage }) => currentStage === "transcription");
    const ask = (kind: RetryKind, id = "") => refusalOf(() => retryOf(kind, id));
    expect(await ask("full_pipeline", active?.artifactId)).toMatchObject({ reason: "not_failed" });
    expect(await ask("full_pipeline", done)).toMatchObject({ code: "refused", reason: "not_failed" });
    expect(await ask("transcription", "nobody's")).toMatchObject({ code: "not_found" });
    expect(await ask("draft_generation", transcribing?.artifactId)).toMatchObject({ reason: "not_reached" });
  });

  test("the host throws: nothing of the retry is written and staff read the host's words", async () => {
    const gone = await logOfLostNote();
    const message = "The pipeline has no such note any more";
    const refused = await refusalOf(() => retryOf("transcription", gone));
    expect(refused).toEqual({ code: "refused", reason: "host_refused", message });
    expect(await artifact(gone)).toMatchObject({ status: "failed", retryAttempt: 0 });
  });
});

describe("a bulk retry", () => {
  test("starts what it can, tells of each of the others why not, and is finished", async () => {
    const { failed, completed } = await afterIncident();
    const gone = await logOfLostNote();
    const good = failed.map(({ artifactId }) => artifactId);
    const done = completed[0]?.artifactId ?? "";
    const nobodys = Array.from({ length: 10 }, (_, index) => `nobody's ${index}`); // a batch of their own
    const asked = { artifactIds: [...nobodys, done, gone, ...good], kind: "failed_stage" as const };
    const { bulkRetryId } = await sandbox.run(retry.startBulkRetry, asked, asStaff);
    const state = () => sandbox.run(retry.getBulkRetry, { bulkRetryId }, asStaff);
    expect((await state()).results.map(({ status }) => status)).toEqual(
      asked.artifactIds.map(() => "pending"),
    );
    await sandbox.clock.advance(LONG_ENOUGH_MS);
    const { results, finishedAt, requestedBy } = await state();
    expect(finishedAt).not.toBeNull();
    expect(requestedBy).toMatchObject({ id: "staff" });
    expect(results).toMatchObject([
      ...nobodys.map((artifactId) => ({ artifactId, status: "refused", reason: "not_found" })),
      { artifactId: done, status: "refused", reason: "not_failed" },
      { artifactId: gone, status: "refused", reason: "host_refused" },
      ...good.map((artifactId) => ({ artifactId, status: "started" })),
    ]);
    expect(good.length).toBeGreaterThan(1);
    expect(await attempts(gone)).toEqual([]);
    for (const artifactId of good) {
      expect((await attempts(artifactId))[0]).toMatchObject({ requestedBy: { id: "staff" } });
    }
    await expectTruth();
  });
});
