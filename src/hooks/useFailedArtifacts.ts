"use client";

import type { Artifact, ArtifactFilters } from "../core/model";
import type { MonitorResult, PagedList } from "../core/result";
import { useArtifactList } from "./useArtifactList";
import type { PageOptions } from "./useLiveList";

/**
 * Artifacts that failed, the last created first: live until held.
 *
 * @example
 * const failed = useFailedArtifacts({ sourceChannel: "whatsapp_audio" });
 */
export function useFailedArtifacts(
  filters: Omit<ArtifactFilters, "status"> = {},
  options: PageOptions = {},
): MonitorResult<PagedList<Artifact>> {
  return useArtifactList("getFailedArtifacts", filters, options);
}
