import type { PaginationOptions, PaginationResult } from "convex/server";
import { artifactView } from "../../src/core/artifactView";
import type { Artifact, ArtifactFilters } from "../../src/core/model";
import type { ArtifactStatus } from "../../src/core/vocabulary";
import { artifactRanges } from "./artifactRanges";
import { checkIds, checkTimeRange } from "./arguments";
import type { Doc, QueryCtx } from "./dataModel";
import { namesOnPage } from "./names";
import type { Directory } from "./options";
import { readPage } from "./page";

type ArtifactDoc = Doc<"voicePipelineArtifacts">;

/** Filters of one call: as a client gives them, but with several statuses. */
export type ListFilters = Omit<ArtifactFilters, "status"> & { statuses?: readonly ArtifactStatus[] };

/** A page of the read model, newest first. Filters combine with AND. */
export async function listArtifacts(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  filters: ListFilters,
  paginationOpts: PaginationOptions,
): Promise<PaginationResult<Artifact>> {
  const { artifactId, organizationId, startTime, endTime } = filters;
  checkIds({ artifactId, organizationId });
  checkTimeRange(filters);
  const { page, ...rest } = await readPage<ArtifactDoc>(
    {
      ...artifactRanges(ctx, filters),
      order: "desc",
      timeOf: (artifact) => artifact.createdAt,
      time: { startTime, endTime },
    },
    paginationOpts,
  );
  const namesOf = await namesOnPage(ctx, directory, page, ({ facts }) => ({
    organizationId: facts.organizationId?.value,
    senderUserId: facts.senderUserId?.value,
  }));
  return { ...rest, page: page.map((row) => artifactView(row.artifactId, row.facts, namesOf(row))) };
}
