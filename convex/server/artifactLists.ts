import type { PaginationOptions, PaginationResult } from "convex/server";
import { artifactView } from "../../src/core/artifactView";
import type { Artifact, ArtifactFilters } from "../../src/core/model";
import type { ArtifactStatus } from "../../src/core/vocabulary";
import { artifactRanges } from "./artifactRanges";
import { checkIds, checkPageSize, checkTimeRange } from "./arguments";
import { END } from "./cursor";
import type { Doc, QueryCtx } from "./dataModel";
import { namesOnPage } from "./names";
import type { Directory } from "./options";
import { readPage } from "./page";
import { findArtifact } from "./readModel";
import type { Settings } from "./settings";

type ArtifactDoc = Doc<"voicePipelineArtifacts">;

/** Filters of one call: as a client gives them, but with several statuses. */
export type ListFilters = Omit<ArtifactFilters, "status"> & { statuses?: readonly ArtifactStatus[] };

/** A page of the read model, newest first. Filters combine with AND. */
export async function listArtifacts(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  { retryLostAfterMs }: Settings,
  filters: ListFilters,
  paginationOpts: PaginationOptions,
): Promise<PaginationResult<Artifact>> {
  const { artifactId, organizationId, startTime, endTime } = filters;
  checkIds({ artifactId, organizationId });
  checkTimeRange(filters);
  checkPageSize(paginationOpts);
  const { page, ...rest } =
    artifactId === undefined
      ? await readPage<ArtifactDoc>(
          {
            ranges: artifactRanges(ctx, filters),
            order: "desc",
            timeOf: (artifact) => artifact.createdAt,
            time: { startTime, endTime },
          },
          paginationOpts,
        )
      : { page: await ofId(ctx, artifactId, filters), isDone: true, continueCursor: END };
  const namesOf = await namesOnPage(ctx, directory, page, ({ facts }) => ({
    organizationId: facts.organizationId?.value,
    senderUserId: facts.senderUserId?.value,
  }));
  const view = (row: ArtifactDoc) => artifactView(row.artifactId, row.facts, namesOf(row), retryLostAfterMs);
  return { ...rest, page: page.map(view) };
}

/** The artifact of an id, if the other filters let it through. */
async function ofId(ctx: QueryCtx, artifactId: string, filters: ListFilters): Promise<ArtifactDoc[]> {
  const artifact = await findArtifact(ctx, artifactId);
  return artifact !== null && matches(artifact, filters) ? [artifact] : [];
}

const matches = (artifact: ArtifactDoc, filters: ListFilters) =>
  (filters.organizationId === undefined || filters.organizationId === artifact.organizationId) &&
  (filters.sourceChannel === undefined || filters.sourceChannel === artifact.sourceChannel) &&
  (filters.stage === undefined || filters.stage === artifact.currentStage) &&
  (filters.statuses === undefined || filters.statuses.includes(artifact.status)) &&
  (filters.startTime === undefined || filters.startTime <= artifact.createdAt) &&
  (filters.endTime === undefined || filters.endTime >= artifact.createdAt);
