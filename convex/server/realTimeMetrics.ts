import { mergeMinuteCounts } from "../../src/core/minuteCounts";
import type { RealTimeMetrics } from "../../src/core/model";
import { COUNTER_NAMES } from "../../src/core/vocabulary";
import { checkIds } from "./arguments";
import type { QueryCtx } from "./dataModel";

/**
 * The eight counters of an organisation, or of the platform, minute by minute. One index range, at most eight
 * documents per shard, never an event. Tells no time: the reader sums what its own clock still has in the last hour.
 */
export async function getRealTimeMetrics(
  ctx: QueryCtx,
  { organizationId }: { organizationId?: string },
): Promise<RealTimeMetrics> {
  checkIds({ organizationId });
  const shards = await ctx.db
    .query("voicePipelineCounters")
    .withIndex("by_scope", (q) => q.eq("organizationId", organizationId ?? null))
    .collect();
  const metrics: Partial<RealTimeMetrics> = {};
  for (const name of COUNTER_NAMES) {
    metrics[name] = mergeMinuteCounts(shards.filter(({ counterType }) => counterType === name));
  }
  return metrics as RealTimeMetrics; // every counter was just given its counts
}
