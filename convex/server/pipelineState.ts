import { mergeGauges } from "../../src/core/gauges";
import type { PipelineState } from "../../src/core/model";
import { type Stage, STAGE_NAMES } from "../../src/core/vocabulary";
import { checkIds } from "./arguments";
import type { QueryCtx } from "./dataModel";
import { readServiceState } from "./serviceState";

/**
 * What the pipeline does now, for an organisation or the platform: one row of gauges per shard, the longest waiting
 * artifact of each stage, and the state of the AI service (which all organisations share).
 */
export async function getPipelineState(
  ctx: QueryCtx,
  { organizationId }: { organizationId?: string },
): Promise<PipelineState> {
  checkIds({ organizationId });
  const shards = await ctx.db
    .query("voicePipelineGauges")
    .withIndex("by_scope", (q) => q.eq("organizationId", organizationId ?? null))
    .collect();
  const { stages, disambiguationBacklog } = mergeGauges(shards);
  return {
    stages: await Promise.all(
      STAGE_NAMES.map(async (stage) => ({
        stage,
        ...stages[stage],
        oldestWaitingSince: await oldestWaitingSince(ctx, organizationId, stage),
      })),
    ),
    aiService: await readServiceState(ctx),
    disambiguationBacklog,
  };
}

async function oldestWaitingSince(
  ctx: QueryCtx,
  organizationId: string | undefined,
  stage: Stage,
): Promise<number | null> {
  const artifacts = ctx.db.query("voicePipelineArtifacts");
  const oldest =
    organizationId === undefined
      ? artifacts.withIndex("by_activity", (q) => q.eq("currentStage", stage).eq("activity", "waiting"))
      : artifacts.withIndex("by_organization_activity", (q) =>
          q.eq("organizationId", organizationId).eq("currentStage", stage).eq("activity", "waiting"),
        );
  return (await oldest.first())?.since ?? null;
}
