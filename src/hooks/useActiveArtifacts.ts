"use client";

import type { Artifact, ArtifactFilters } from "../core/model";
import type { MonitorResult, PagedList } from "../core/result";
import { ARTIFACT_KEYS, ARTIFACT_PACES } from "./artifactKeys";
import { useMonitor } from "./MonitorContext";
import { type PageOptions, useLiveList } from "./useLiveList";

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
  const { functions } = useMonitor();
  return useLiveList({
    ...options,
    query: functions.voicePipelineArtifacts.getActiveArtifacts,
    filters: { ...filters },
    keys: ARTIFACT_KEYS,
    paces: ARTIFACT_PACES,
  });
}
