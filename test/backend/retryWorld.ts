import { ConvexError } from "convex/values";
import { afterEach, beforeEach, expect } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import type { Sandbox } from "../../sandbox";
import type { Artifact, RetryKind } from "../../src/core/model";
import { againstRecount } from "../replay/againstRecount";
import { asStaff, startSandbox } from "./inSandbox";

/** Longer than any note of these takes, its retries and the people who look at it included. */
export const LONG_ENOUGH_MS = 60 * 60_000;
/** Of tests that play an incident: an hour of the whole deployment takes seconds. */
export const INCIDENT_TIMEOUT_MS = 60_000;
const FIRST_PAGE = { paginationOpts: { numItems: 500, cursor: null } };
export const retry = api.models.voicePipelineRetry;
const RETRY_OF = {
  transcription: retry.retryTranscription,
  claims_extraction: retry.retryClaimsExtraction,
  entity_resolution: retry.retryEntityResolution,
  draft_generation: retry.retryDraftGeneration,
  full_pipeline: retry.retryFullPipeline,
} satisfies Record<RetryKind, unknown>;

/** The sample pipeline in a sandbox of each test's own, and what tests of retries do with it. */
export function retryWorld() {
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

  const retryOf = (kind: RetryKind, artifactId: string) =>
    sandbox.run(RETRY_OF[kind], { artifactId }, asStaff);

  async function sendNotes(count: number): Promise<void> {
    const [sender] = await sandbox.run(internal.samplePipeline.people.seedPeople, {});
    if (sender === undefined) throw new Error("The sample has people");
    for (let index = 0; index < count; index++) {
      const note = {
        ...sender,
        sourceChannel: "voicemail" as const,
        contextTokens: 200,
        generatedTokens: 90,
      };
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

  return {
    advance: (durationMs: number) => sandbox.clock.advance(durationMs),
    afterIncident,
    artifact,
    artifacts,
    attempts,
    expectTruth,
    failedNote,
    logOfLostNote,
    refusalOf,
    retryOf,
    run: ((...args) => sandbox.run(...args)) as Sandbox["run"],
    seed: ((...args) => sandbox.seed(...args)) as Sandbox["seed"],
    sendNotes,
    setConditions: (profile: "calm" | "incident") =>
      sandbox.run(internal.samplePipeline.conditions.setConditions, { profile }),
    now: () => sandbox.clock.now(),
  };
}
