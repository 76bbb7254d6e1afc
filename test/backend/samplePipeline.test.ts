import { describe, expect, test } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { answerTo } from "../../convex/samplePipeline/simulatedAi";
import type { SourceChannel } from "../../src/core/vocabulary";
import { asStaff, startSandbox } from "./inSandbox";

interface Note {
  seed: string;
  sourceChannel?: SourceChannel;
}

/** Longer than any note of these takes, its retries and the people who look at it included. */
const LONG_ENOUGH_MS = 60 * 60_000;

/** Sends voice notes through the pipeline until nothing is left to do, and tells what the monitor then says. */
async function run(notes: Note[], profile: "calm" | "busy" | "incident" = "calm") {
  const sandbox = startSandbox();
  await sandbox.run(internal.samplePipeline.conditions.setConditions, { profile });
  const [sender] = await sandbox.run(internal.samplePipeline.people.seedPeople, {});
  if (sender === undefined) throw new Error("The sample has people");
  for (const { seed, sourceChannel = "voicemail" } of notes) {
    const note = { ...sender, sourceChannel, contextTokens: 200, generatedTokens: 90, seed };
    await sandbox.run(internal.samplePipeline.notes.createArtifact, note);
    await sandbox.clock.advance(1_000);
  }
  await sandbox.clock.advance(LONG_ENOUGH_MS);
  const all = { paginationOpts: { numItems: 500, cursor: null } };
  const { page: events } = await sandbox.run(api.models.voicePipelineEvents.getRecentEvents, all, asStaff);
  const { page: artifacts } = await sandbox.run(api.models.voicePipelineArtifacts.getArtifacts, all, asStaff);
  const state = await sandbox.run(api.models.voicePipelineMetrics.getPipelineState, {}, asStaff);
  const deadLetters = sandbox.table("voicePipelineDeadLetters");
  sandbox.close();
  return { events: events.reverse(), artifacts, state, deadLetters };
}

const notes = (count: number, name: string): Note[] =>
  Array.from({ length: count }, (_, index) => ({ seed: `${name} ${index}` }));

/** The first note in which the simulated service cannot tell who is meant. */
function noteThatIsUnclear(): Note {
  const conditions = {
    failureShare: { transcription: 0, claims_extraction: 0, entity_resolution: 0.01, draft_generation: 0 },
    slowdown: 1,
    disambiguationShare: 0.08,
  };
  const found = notes(1_000, "unclear").find(({ seed }) => {
    const note = { seed, contextTokens: 200, generatedTokens: 90 };
    const answer = answerTo({ stage: "entity_resolution", attempt: 1, note, conditions });
    return (answer.metadata.disambiguationCount ?? 0) > 0;
  });
  if (found === undefined) throw new Error("Some notes must be unclear");
  return found;
}

describe("the sample pipeline", () => {
  test("takes a voice note through every stage to its end", async () => {
    const { artifacts, events, deadLetters } = await run([{ seed: "well" }]);
    expect(events.map(({ eventType }) => eventType)).toEqual([
      "artifact_received",
      "transcription_started",
      "transcription_completed",
      "claims_extraction_started",
      "claims_extracted",
      "entity_resolution_started",
      "entity_resolution_completed",
      "draft_generation_started",
      "drafts_generated",
      "draft_confirmed",
      "artifact_completed",
    ]);
    expect(artifacts).toMatchObject([
      {
        status: "completed",
        activity: "settled",
        organization: { name: "Harbour FC" },
        sender: { name: "Ada Okafor" },
        claimCount: 2,
        draftCount: 1,
      },
    ]);
    expect(artifacts[0]?.endToEndMs).toBeGreaterThan(20_000);
    expect(artifacts[0]?.costUsd).toBeGreaterThan(0);
    expect(deadLetters).toEqual([]);
  });

  test("does not transcribe what was typed", async () => {
    const { events } = await run([{ seed: "typed", sourceChannel: "whatsapp_text" }]);
    expect(events.filter(({ stage }) => stage === "transcription")).toEqual([]);
    expect(events.at(-1)).toMatchObject({ eventType: "artifact_completed" });
  });

  test("waits for a person where it is not clear who is meant, and then goes on", async () => {
    const { artifacts, events, state } = await run([noteThatIsUnclear()]);
    const held = events.find(({ eventType }) => eventType === "entity_needs_disambiguation");
    expect(held?.metadata.disambiguationCount).toBeGreaterThan(0);
    expect(artifacts).toMatchObject([{ status: "completed" }]);
    expect(state.disambiguationBacklog).toBe(0);
  });

  test("in an incident stages fail and are tried again, the breaker opens and closes, every note comes to an end", async () => {
    const { artifacts, events, state, deadLetters } = await run(notes(20, "incident"), "incident");
    expect(events.map(({ eventType }) => eventType)).toEqual(
      expect.arrayContaining([
        "transcription_failed",
        "retry_initiated",
        "retry_succeeded",
        "retry_failed",
        "artifact_failed",
        "artifact_completed",
        "circuit_breaker_opened",
        "circuit_breaker_closed",
      ]),
    );
    expect(artifacts).toHaveLength(20);
    expect(artifacts.filter(({ activity }) => activity !== "settled")).toEqual([]);
    expect(state.stages.map(({ waiting, working }) => waiting + working)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(state.aiService.circuitBreaker).toBe("closed");
    expect(deadLetters).toEqual([]);
  }, 30_000);

  test("does the same again for the same seeds", async () => {
    const outcome = async () => {
      const { events } = await run(notes(5, "again"), "busy");
      return events.map(({ eventType, metadata, occurredAt }) => ({ eventType, metadata, occurredAt }));
    };
    expect(await outcome()).toEqual(await outcome());
  });
});
