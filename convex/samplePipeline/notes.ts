import { v } from "convex/values";
import { internal } from "../_generated/api";
import { internalMutation, internalQuery } from "../_generated/server";
import { monitor } from "../monitor";
import { sourceChannel } from "../server";
import { isBreakerOpen } from "./breaker";
import { conditions, currentConditions } from "./conditions";
import { firstStage } from "./firstStage";

const note = {
  organizationId: v.id("organizations"),
  senderUserId: v.id("users"),
  sourceChannel,
  contextTokens: v.number(),
  generatedTokens: v.number(),
  seed: v.string(),
};

/** A voice note comes in: stored, logged, and sent on its way. */
export const createArtifact = internalMutation({
  args: note,
  returns: v.id("voiceNoteArtifacts"),
  handler: async (ctx, { sourceChannel, organizationId, senderUserId, ...sizes }) => {
    const noteId = await ctx.db.insert("voiceNoteArtifacts", {
      sourceChannel,
      organizationId,
      senderUserId,
      ...sizes,
      state: "in_progress",
      retries: 0,
    });
    await monitor.log(ctx, {
      eventType: "artifact_received",
      artifactId: noteId,
      organizationId,
      senderUserId,
      metadata: { sourceChannel },
    });
    await ctx.scheduler.runAfter(0, internal.samplePipeline.stages.runStage, {
      noteId,
      stage: firstStage(sourceChannel),
    });
    return noteId;
  },
});

/** What a stage needs to know to run. */
export const load = internalQuery({
  args: { noteId: v.id("voiceNoteArtifacts") },
  returns: v.object({
    note: v.object({ ...note, retries: v.number() }),
    conditions,
    isBreakerOpen: v.boolean(),
  }),
  handler: async (ctx, { noteId }) => {
    const found = await ctx.db.get("voiceNoteArtifacts", noteId);
    if (found === null) throw new Error(`There is no voice note ${noteId}`);
    const { _id, _creationTime, state, fullRetry, ...known } = found;
    return {
      note: known,
      conditions: await currentConditions(ctx),
      isBreakerOpen: await isBreakerOpen(ctx),
    };
  },
});
