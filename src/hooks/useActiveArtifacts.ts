"use client";

import type { Artifact, ArtifactFilters } from "../core/model";
import type { MonitorResult, PagedList } from "../core/result";
import { useArtifactList } from "./useArtifactList";
import type { PageOptions } from "./useLiveList";

/**
 * Artifacts that are still on their way, the last created first: live until held.
 *
 * @example
 * const active = useActiveArtifacts({ stage: "entity_resolution" }, { pageSize: 20 });
 */
export function useActiveArtifacts(
  filters: Omit<ArtifactFilters, "status"> = {},
  options: PageOptions = {},
): MonitorResult<PagedList<Artifact>> {
  return useArtifactList("getActiveArtifacts", filters, options);
}
