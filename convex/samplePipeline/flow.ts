import { v } from "convex/values";
import { WORKED_STAGE_NAMES, type WorkedStage } from "../../src/core/vocabulary";
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
export const RETRY_DELAY_MS = 20_000;
/** A person looks at a note within these times. */
export const PERSON_MIN_MS = 20_000;
export const PERSON_MAX_MS = 180_000;
/** Share of drafts that are confirmed. */
export const CONFIRMED_SHARE = 0.9;

/** Sends a note on after an attempt of a stage: to the next stage, to a person, to another attempt, or nowhere. */
export const stageEnded = internalMutation({
  args: {
    noteId: v.id("voiceNoteArtifacts"),
    stage: workedStage,
    retryAttempt: v.optional(v.number()),
    outcome: v.union(v.literal("completed"), v.literal("held"), v.literal("failed")),
  },
  returns: v.null(),
  handler: async (ctx, { noteId, stage, retryAttempt, outcome }) => {
    const note = await noteOf(ctx, noteId);
    await noteAiOutcome(ctx, outcome === "failed" ? "failed" : "completed");
    if (outcome === "completed") await startNext(ctx, note, stage);
    else if (outcome === "held") await askPerson(ctx, note, internal.samplePipeline.flow.disambiguate);
    else if (retryAttempt === undefined) await tryAgain(ctx, note, stage);
    else await giveUp(ctx, note, stage);
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
    await end(ctx, note, "completed");
    await tell(ctx, note, { eventType: "artifact_completed" });
    return null;
  },
});

async function tryAgain(ctx: MutationCtx, note: Note, stage: WorkedStage): Promise<void> {
  const retryAttempt = note.retries + 1;
  await ctx.db.patch("voiceNoteArtifacts", note._id, { retries: retryAttempt });
  await tell(ctx, note, { eventType: "retry_initiated", pipelineStage: stage, metadata: { retryAttempt } });
  const next = { noteId: note._id, stage, retryAttempt };
  await ctx.scheduler.runAfter(RETRY_DELAY_MS, internal.samplePipeline.stages.runStage, next);
}

/** Leaves a note to the staff, who may have it tried again (`retries.ts`). */
async function giveUp(ctx: MutationCtx, note: Note, stage: WorkedStage): Promise<void> {
  await end(ctx, note, "failed");
  await tell(ctx, note, { eventType: "artifact_failed", pipelineStage: stage });
}

/** The note is done, and with it a retry of everything. The outcome of a stage's retry is told by `withStage`. */
async function end(ctx: MutationCtx, note: Note, state: "completed" | "failed"): Promise<void> {
  await ctx.db.patch("voiceNoteArtifacts", note._id, { state, fullRetry: undefined });
  if (note.fullRetry === undefined) return;
  const eventType = state === "failed" ? "retry_failed" : "retry_succeeded";
  await tell(ctx, note, { eventType, metadata: { retryAttempt: note.fullRetry } });
}

async function startNext(ctx: MutationCtx, note: Note, after: WorkedStage): Promise<void> {
  const stage = WORKED_STAGE_NAMES[WORKED_STAGE_NAMES.indexOf(after) + 1];
  if (stage === undefined) {
    await askPerson(ctx, note, internal.samplePipeline.flow.confirmDrafts);
  } else {
    const next = { noteId: note._id, stage };
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
