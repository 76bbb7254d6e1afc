import {
  ARTIFACT_STATUS_NAMES,
  type ArtifactStatus,
  type SourceChannel,
  type Stage,
  STAGE_NAMES,
} from "../../src/core/vocabulary";
import type { ListFilters } from "./artifactLists";
import type { Doc, QueryCtx } from "./dataModel";
import type { Range } from "./page";
import { within } from "./timeSlice";

type ArtifactDoc = Doc<"voicePipelineArtifacts">;

/**
 * The index ranges that hold exactly what the filters let through. The outermost facet that is given chooses the
 * index; inner ones that are not given are merged over their values (6 stages, 6 statuses).
 */
export function artifactRanges(ctx: QueryCtx, filters: ListFilters): Range<ArtifactDoc>[] {
  const { organizationId, sourceChannel, stage, statuses } = filters;
  if (sourceChannel !== undefined) {
    const stages = stage === undefined ? STAGE_NAMES : [stage];
    return stages.flatMap((stage) =>
      (statuses ?? ARTIFACT_STATUS_NAMES).map((status) =>
        ofChannel(ctx, organizationId, sourceChannel, stage, status),
      ),
    );
  }
  if (stage !== undefined) {
    return (statuses ?? ARTIFACT_STATUS_NAMES).map((status) => ofStage(ctx, organizationId, stage, status));
  }
  if (statuses !== undefined) return statuses.map((status) => ofStatus(ctx, organizationId, status));
  return [ofAll(ctx, organizationId)];
}

const artifacts = (ctx: QueryCtx) => ctx.db.query("voicePipelineArtifacts");

const ofAll =
  (ctx: QueryCtx, organizationId: string | undefined): Range<ArtifactDoc> =>
  (slice, order) =>
    organizationId === undefined
      ? artifacts(ctx)
          .withIndex("by_created", (q) => within(q, "createdAt", slice))
          .order(order)
      : artifacts(ctx)
          .withIndex("by_organization_created", (q) =>
            within(q.eq("organizationId", organizationId), "createdAt", slice),
          )
          .order(order);

const ofStatus =
  (ctx: QueryCtx, organizationId: string | undefined, status: ArtifactStatus): Range<ArtifactDoc> =>
  (slice, order) =>
    organizationId === undefined
      ? artifacts(ctx)
          .withIndex("by_status", (q) => within(q.eq("status", status), "createdAt", slice))
          .order(order)
      : artifacts(ctx)
          .withIndex("by_organization_status", (q) =>
            within(q.eq("organizationId", organizationId).eq("status", status), "createdAt", slice),
          )
          .order(order);

const ofStage =
  (
    ctx: QueryCtx,
    organizationId: string | undefined,
    stage: Stage,
    status: ArtifactStatus,
  ): Range<ArtifactDoc> =>
  (slice, order) =>
    organizationId === undefined
      ? artifacts(ctx)
          .withIndex("by_stage", (q) =>
            within(q.eq("currentStage", stage).eq("status", status), "createdAt", slice),
          )
          .order(order)
      : artifacts(ctx)
          .withIndex("by_organization_stage", (q) =>
            within(
              q.eq("organizationId", organizationId).eq("currentStage", stage).eq("status", status),
              "createdAt",
              slice,
            ),
          )
          .order(order);

const ofChannel =
  (
    ctx: QueryCtx,
    organizationId: string | undefined,
    channel: SourceChannel,
    stage: Stage,
    status: ArtifactStatus,
  ): Range<ArtifactDoc> =>
  (slice, order) =>
    organizationId === undefined
      ? artifacts(ctx)
          .withIndex("by_channel", (q) =>
            within(
              q.eq("sourceChannel", channel).eq("currentStage", stage).eq("status", status),
              "createdAt",
              slice,
            ),
          )
          .order(order)
      : artifacts(ctx)
          .withIndex("by_organization_channel", (q) =>
            within(
              q
                .eq("organizationId", organizationId)
                .eq("sourceChannel", channel)
                .eq("currentStage", stage)
                .eq("status", status),
              "createdAt",
              slice,
            ),
          )
          .order(order);
