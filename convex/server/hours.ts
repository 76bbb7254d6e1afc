import type { MutationCtx } from "./dataModel";

/**
 * Notes that an hour has an event that is not aggregated. While the hour runs, events only read its row; its first event
 * writes it, and the first late one after aggregation. A late event that was written while the hour is being aggregated
 * conflicts with that batch, and is tried again after it: so none can slip in behind the place aggregation has come to.
 */
export async function openHour(ctx: MutationCtx, timeWindow: string): Promise<void> {
  const hour = await ctx.db
    .query("voicePipelineHours")
    .withIndex("by_time_window", (q) => q.eq("timeWindow", timeWindow))
    .unique();
  if (hour === null)
    await ctx.db.insert("voicePipelineHours", { timeWindow, isDirty: true, aggregatedTo: 0 });
  else if (!hour.isDirty) await ctx.db.patch("voicePipelineHours", hour._id, { isDirty: true });
}
