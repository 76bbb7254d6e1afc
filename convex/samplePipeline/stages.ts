import { v } from "convex/values";
import { internal } from "../_generated/api";
import { internalAction } from "../_generated/server";
import { monitor } from "../monitor";
import { workedStage } from "../server";
import { callAi } from "./simulatedAi";

/** Runs one attempt of a stage with the AI service, told to the monitor, then says how it went. */
export const runStage = internalAction({
  args: { noteId: v.id("voiceNoteArtifacts"), stage: workedStage, retryAttempt: v.optional(v.number()) },
  returns: v.null(),
  handler: async (ctx, { noteId, stage, retryAttempt }) => {
    const { note, conditions, isBreakerOpen } = await ctx.runQuery(internal.samplePipeline.notes.load, {
      noteId,
    });
    const { organizationId, senderUserId, retries } = note;
    const subject = { stage, artifactId: noteId, organizationId, senderUserId, retryAttempt };
    let outcome: "completed" | "held" | "failed" = "completed";
    try {
      await monitor.withStage(ctx, subject, async (run) => {
        if (isBreakerOpen) throw new Error("The AI service is left alone: its circuit breaker is open");
        const metadata = await callAi({ stage, attempt: retries + 1, note, conditions });
        run.report(metadata);
        if (metadata.disambiguationCount) {
          run.hold();
          outcome = "held";
        }
      });
    } catch {
      outcome = "failed"; // the monitor was told why
    }
    await ctx.runMutation(internal.samplePipeline.flow.stageEnded, {
      noteId,
      stage,
      retryAttempt,
      outcome,
    });
    return null;
  },
});
