import type { HealthState } from "../../src/core/model";
import type { MutationCtx, QueryCtx } from "./dataModel";

/** When health was last checked: whether anybody looks, and how old "no alerts" is. */
export async function getHealthState(ctx: QueryCtx): Promise<HealthState> {
  const known = await ctx.db.query("voicePipelineHealthState").first();
  return { checkedAt: known?.checkedAt ?? null };
}

export async function noteHealthCheck(ctx: MutationCtx, checkedAt: number): Promise<void> {
  const known = await ctx.db.query("voicePipelineHealthState").first();
  if (known === null) await ctx.db.insert("voicePipelineHealthState", { checkedAt });
  else await ctx.db.patch("voicePipelineHealthState", known._id, { checkedAt });
}
