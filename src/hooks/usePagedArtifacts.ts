"use client";

import type { Artifact, ArtifactFilters } from "../core/model";
import type { MonitorResult, PagedList } from "../core/result";
import { useArtifactList } from "./useArtifactList";
import type { PageOptions } from "./useLiveList";

/**
 * Artifacts, the last created first: live until held, like `usePagedEvents`. An `artifactId` among the filters looks one up.
 *
 * @example
 * const artifacts = usePagedArtifacts({ status: "failed", organizationId });
 */
export function usePagedArtifacts(
  filters: ArtifactFilters = {},
  options: PageOptions = {},
): MonitorResult<PagedList<Artifact>> {
  return useArtifactList("getArtifacts", filters, options);
}
