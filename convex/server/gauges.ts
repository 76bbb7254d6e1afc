import type { ArtifactFacts } from "../../src/core/artifactFacts";
import { columnsOf, pendingDisambiguations } from "../../src/core/artifactView";
import { addShare, type Gauges, noGauges } from "../../src/core/gauges";
import { hashText } from "../../src/core/hash";
import type { MutationCtx } from "./dataModel";
import type { FactsChange } from "./readModel";

/**
 * Rows of the platform's gauges per shard of its counters. Nearly every event moves an artifact, and so a gauge, while few
 * touch one and the same counter; and a row of gauges is a twentieth of a shard's eight counters to read.
 */
export const GAUGE_ROWS_PER_SHARD = 4;

/** Moves an artifact's share of the gauges, of the platform and of its organisation, when the event moved it. */
export async function moveGauges(
  ctx: MutationCtx,
  { artifactId, before, after }: FactsChange,
  platformShards: number,
): Promise<void> {
  const from = before?.organizationId?.value;
  const to = after.organizationId?.value;
  if (before !== undefined && from === to && hasSameShare(before, after)) return;
  const swap = (gauges: Gauges) => addShare(before ? addShare(gauges, before, -1) : gauges, after, 1);
  // By artifact, not by event: what one artifact adds to a row it takes out of the same row. Artifacts that share a row of
  // the gauges share the platform's shard of the counters, so that they add no second reason to conflict.
  const hash = hashText(artifactId);
  await update(ctx, null, hash % (platformShards * GAUGE_ROWS_PER_SHARD), swap);
  const row = hash % platformShards;
  if (from === to) {
    if (to !== undefined) await update(ctx, to, row, swap);
    return;
  }
  if (before !== undefined && from !== undefined) {
    await update(ctx, from, row, (gauges) => addShare(gauges, before, -1));
  }
  if (to !== undefined) await update(ctx, to, row, (gauges) => addShare(gauges, after, 1));
}

function hasSameShare(before: ArtifactFacts, after: ArtifactFacts): boolean {
  const [from, to] = [columnsOf(before), columnsOf(after)];
  return (
    from.currentStage === to.currentStage &&
    from.activity === to.activity &&
    pendingDisambiguations(before) === pendingDisambiguations(after)
  );
}

async function update(
  ctx: MutationCtx,
  organizationId: string | null,
  shard: number,
  change: (gauges: Gauges) => Gauges,
): Promise<void> {
  const row = await ctx.db
    .query("voicePipelineGauges")
    .withIndex("by_scope", (q) => q.eq("organizationId", organizationId).eq("shard", shard))
    .unique();
  const { stages, disambiguationBacklog } = change(row ?? noGauges());
  if (row === null) {
    await ctx.db.insert("voicePipelineGauges", { organizationId, shard, stages, disambiguationBacklog });
  } else {
    await ctx.db.patch("voicePipelineGauges", row._id, { stages, disambiguationBacklog });
  }
}
