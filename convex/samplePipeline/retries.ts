import { internal } from "../_generated/api";
import type { DataModel } from "../_generated/dataModel";
import type { RetryHook, RetryHooks } from "../server";
import { firstStage } from "./firstStage";

/** Sends a note that the pipeline gave up through a stage again, or through all of them. Nothing is deleted. */
const runAgain: RetryHook<DataModel> = async (ctx, { artifactId, stage, attempt, replacesLost }) => {
  const noteId = ctx.db.normalizeId("voiceNoteArtifacts", artifactId);
  const note = noteId && (await ctx.db.get("voiceNoteArtifacts", noteId));
  if (!note) throw new Error("The pipeline has no such note any more");
  if (note.state === "in_progress" && !replacesLost) throw new Error("The pipeline has not given it up yet");
  const isFull = stage === null;
  await ctx.db.patch("voiceNoteArtifacts", note._id, {
    state: "in_progress",
    retries: attempt,
    fullRetry: isFull ? attempt : undefined,
  });
  await ctx.scheduler.runAfter(0, internal.samplePipeline.stages.runStage, {
    noteId: note._id,
    stage: stage ?? firstStage(note.sourceChannel),
    retryAttempt: isFull ? undefined : attempt,
  });
};

/** What the monitor's staff can have this pipeline do again. */
export const retries: RetryHooks<DataModel> = {
  transcription: runAgain,
  claims_extraction: runAgain,
  entity_resolution: runAgain,
  draft_generation: runAgain,
  full_pipeline: runAgain,
};
