import { timeWindowOf } from "../../src/core/timeWindow";
import type { MutationCtx } from "./dataModel";
import { refuseCleanedUp } from "./historyState";

/**
 * Notes that an hour has an event that is not aggregated. While the hour runs, events only read its row; its first event
 * writes it, and the first late one after aggregation. A late event that was written while the hour is being aggregated
 * conflicts with that batch, and is tried again after it: so none can slip in behind the place aggregation has come to.
 *
 * Throws when events of the hour may have been deleted. Of an hour still to be aggregated none are.
 */
export async function openHour(ctx: MutationCtx, occurredAt: number): Promise<void> {
  const timeWindow = timeWindowOf(occurredAt);
  const hour = await ctx.db
    .query("voicePipelineHours")
    .withIndex("by_time_window", (q) => q.eq("timeWindow", timeWindow))
    .unique();
  if (hour?.isDirty) return;
  await refuseCleanedUp(ctx, occurredAt);
  if (hour === null)
    await ctx.db.insert("voicePipelineHours", { timeWindow, isDirty: true, aggregatedTo: 0 });
  else await ctx.db.patch("voicePipelineHours", hour._id, { isDirty: true });
}
