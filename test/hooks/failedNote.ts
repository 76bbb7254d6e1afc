import { api, internal } from "../../convex/_generated/api";
import type { MonitorWorld } from "./monitorWorld";

/** Longer than any note takes, its own retries and the people who look at it included. */
const LONG_ENOUGH_MS = 60 * 60_000;
const NOTES = 16;
const STAFF = { as: { sub: "ada", role: "platform_staff" } };

/** Notes of the sample pipeline that failed in transcription during an incident, which is over now. */
export async function failedNotes(world: MonitorWorld): Promise<string[]> {
  const { people, notes, conditions } = internal.samplePipeline;
  const [sender] = await world.sandbox.run(people.seedPeople, {});
  if (sender === undefined) throw new Error("The sample has people");
  await world.sandbox.run(conditions.setConditions, { profile: "incident" });
  for (let index = 0; index < NOTES; index++) {
    const note = { ...sender, sourceChannel: "voicemail" as const, contextTokens: 200, generatedTokens: 90 };
    await world.sandbox.run(notes.createArtifact, { ...note, seed: `failing ${index}` });
    await world.advance(60_000); // one after the other, so that the breaker stays out of it
  }
  await world.advance(LONG_ENOUGH_MS);
  await world.sandbox.run(conditions.setConditions, { profile: "calm" });
  const paginationOpts = { numItems: NOTES, cursor: null };
  const { getFailedArtifacts } = api.models.voicePipelineArtifacts;
  const { page } = await world.sandbox.run(
    getFailedArtifacts,
    { stage: "transcription", paginationOpts },
    STAFF,
  );
  return page.map(({ artifactId }) => artifactId);
}

/** The last of them. */
export async function failedNote(world: MonitorWorld): Promise<string> {
  const [artifactId] = await failedNotes(world);
  if (artifactId === undefined) throw new Error("Some notes must fail in an incident");
  return artifactId;
}
