import { v } from "convex/values";
import { type SourceChannel, WORKED_STAGE_NAMES, type WorkedStage } from "../../src/core/vocabulary";
import { internal } from "../_generated/api";
import type { Doc, Id } from "../_generated/dataModel";
import { internalMutation } from "../_generated/server";
import type { MutationCtx } from "../_generated/server";
import { monitor } from "../monitor";
import { type NewEvent, workedStage } from "../server";
import { noteAiOutcome } from "./breaker";
import { chance } from "./chance";
import { draftsFrom } from "./simulatedAi";

/** A failed stage is tried once more by itself, after the AI service had time to recover (see the breaker). */
const ATTEMPTS = 2;
const RETRY_DELAY_MS = 20_000;
/** A person looks at a note within these times. */
const PERSON_MIN_MS = 20_000;
const PERSON_MAX_MS = 180_000;
/** Share of drafts that are confirmed. */
const CONFIRMED_SHARE = 0.9;

/** What was typed need not be transcribed. */
const IS_TEXT: Record<SourceChannel, boolean> = {
  whatsapp_audio: false,
  whatsapp_text: true,
  app_recorded: false,
  app_typed: true,
  voicemail: false,
};

export const firstStage = (channel: SourceChannel): WorkedStage =>
  IS_TEXT[channel] ? "claims_extraction" : "transcription";

/** Sends a note on after an attempt of a stage: to the next stage, to a person, to another attempt, or nowhere. */
export const stageEnded = internalMutation({
  args: {
    noteId: v.id("voiceNoteArtifacts"),
    stage: workedStage,
    attempt: v.number(),
    outcome: v.union(v.literal("completed"), v.literal("held"), v.literal("failed")),
  },
  returns: v.null(),
  handler: async (ctx, { noteId, stage, attempt, outcome }) => {
    const note = await noteOf(ctx, noteId);
    await noteAiOutcome(ctx, outcome === "failed" ? "failed" : "completed");
    const retryAttempt = attempt - 1;
    if (retryAttempt > 0) {
      const eventType = outcome === "failed" ? "retry_failed" : "retry_succeeded";
      await tell(ctx, note, { eventType, pipelineStage: stage, metadata: { retryAttempt } });
    }
    if (outcome === "completed") await startNext(ctx, note, stage);
    else if (outcome === "held") await askPerson(ctx, note, internal.samplePipeline.flow.disambiguate);
    else if (attempt < ATTEMPTS) {
      await tell(ctx, note, {
        eventType: "retry_initiated",
        pipelineStage: stage,
        metadata: { retryAttempt: attempt },
      });
      const next = { noteId, stage, attempt: attempt + 1 };
      await ctx.scheduler.runAfter(RETRY_DELAY_MS, internal.samplePipeline.stages.runStage, next);
    } else {
      await ctx.db.patch("voiceNoteArtifacts", noteId, { state: "failed" });
      await tell(ctx, note, { eventType: "artifact_failed", pipelineStage: stage });
    }
    return null;
  },
});

/** A person says who is meant. */
export const disambiguate = internalMutation({
  args: { noteId: v.id("voiceNoteArtifacts") },
  returns: v.null(),
  handler: async (ctx, { noteId }) => {
    const note = await noteOf(ctx, noteId);
    await tell(ctx, note, { eventType: "entity_resolution_completed" });
    await startNext(ctx, note, "entity_resolution");
    return null;
  },
});

/** A person confirms or rejects each draft, and the note is done. */
export const confirmDrafts = internalMutation({
  args: { noteId: v.id("voiceNoteArtifacts") },
  returns: v.null(),
  handler: async (ctx, { noteId }) => {
    const note = await noteOf(ctx, noteId);
    for (let draft = 0; draft < draftsFrom(note.generatedTokens); draft++) {
      const isConfirmed = chance(note.seed, "draft", draft) < CONFIRMED_SHARE;
      await tell(ctx, note, { eventType: isConfirmed ? "draft_confirmed" : "draft_rejected" });
    }
    await ctx.db.patch("voiceNoteArtifacts", noteId, { state: "completed" });
    await tell(ctx, note, { eventType: "artifact_completed" });
    return null;
  },
});

async function startNext(ctx: MutationCtx, note: Note, after: WorkedStage): Promise<void> {
  const stage = WORKED_STAGE_NAMES[WORKED_STAGE_NAMES.indexOf(after) + 1];
  if (stage === undefined) {
    await askPerson(ctx, note, internal.samplePipeline.flow.confirmDrafts);
  } else {
    const next = { noteId: note._id, stage, attempt: 1 };
    await ctx.scheduler.runAfter(0, internal.samplePipeline.stages.runStage, next);
  }
}

/** Has a person do something; how long that takes follows from the note's seed. */
async function askPerson(
  ctx: MutationCtx,
  note: Note,
  what: typeof internal.samplePipeline.flow.disambiguate,
): Promise<void> {
  const delayMs = PERSON_MIN_MS + chance(note.seed, "person") * (PERSON_MAX_MS - PERSON_MIN_MS);
  await ctx.scheduler.runAfter(Math.round(delayMs), what, { noteId: note._id });
}

async function tell(ctx: MutationCtx, note: Note, event: NewEvent): Promise<void> {
  const { _id: artifactId, organizationId, senderUserId } = note;
  await monitor.log(ctx, { artifactId, organizationId, senderUserId, ...event });
}

type Note = Doc<"voiceNoteArtifacts">;

async function noteOf(ctx: MutationCtx, noteId: Id<"voiceNoteArtifacts">): Promise<Note> {
  const note = await ctx.db.get("voiceNoteArtifacts", noteId);
  if (note === null) throw new Error(`There is no voice note ${noteId}`);
  return note;
}
