import { v } from "convex/values";
import { internalMutation } from "./_generated/server";
import { monitor } from "./monitor";

/** A voice note of a team comes in; `fails` tells that it cannot be transcribed. */
export const receive = internalMutation({
  args: { artifactId: v.string(), teamId: v.string(), fails: v.boolean() },
  returns: v.null(),
  handler: async (ctx, { artifactId, teamId, fails }) => {
    const about = { artifactId, organizationId: teamId };
    await monitor.log(ctx, { eventType: "artifact_received", ...about });
    await monitor.log(ctx, { eventType: "transcription_started", ...about });
    if (fails) {
      await monitor.log(ctx, {
        eventType: "transcription_failed",
        errorMessage: "<b>Not</b> a recording",
        ...about,
      });
    }
    return null;
  },
});
