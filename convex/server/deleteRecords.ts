import { ALERT_CONDITION_NAMES } from "../../src/core/alertConditions";
import type { MutationCtx } from "./dataModel";
import type { Settings } from "./settings";

/** Resolved alerts, finished bulk retries and dead letters; what has not ended has no time of its end to be found by. */
export async function deleteRecords(
  ctx: MutationCtx,
  { recordRetentionMs }: Settings,
  limit: number,
): Promise<number> {
  const keptFrom = Date.now() - recordRetentionMs;
  for (const condition of ALERT_CONDITION_NAMES) {
    const resolved = await ctx.db
      .query("voicePipelineAlerts")
      .withIndex("by_condition", (q) =>
        q.eq("condition", condition).gte("resolvedAt", 0).lt("resolvedAt", keptFrom),
      )
      .take(limit);
    for (const { _id } of resolved) await ctx.db.delete("voicePipelineAlerts", _id);
    if (resolved.length > 0) return resolved.length;
  }
  const finished = await ctx.db
    .query("voicePipelineBulkRetries")
    .withIndex("by_finished", (q) => q.gte("finishedAt", 0).lt("finishedAt", keptFrom))
    .take(limit);
  for (const { _id } of finished) await ctx.db.delete("voicePipelineBulkRetries", _id);
  if (finished.length > 0) return finished.length;
  const letters = await ctx.db
    .query("voicePipelineDeadLetters")
    .withIndex("by_received", (q) => q.lt("receivedAt", keptFrom))
    .take(limit);
  for (const { _id } of letters) await ctx.db.delete("voicePipelineDeadLetters", _id);
  return letters.length;
}
