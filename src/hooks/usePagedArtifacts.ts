"use client";

import type { Artifact, ArtifactFilters } from "../core/model";
import type { MonitorResult, PagedList } from "../core/result";
import { ARTIFACT_KEYS, ARTIFACT_PACES } from "./artifactKeys";
import { useMonitor } from "./MonitorContext";
import { type PageOptions, useLiveList } from "./useLiveList";

/**
 * Artifacts, the last created first: live until held, like \`usePagedEvents\`. An \`artifactId\` among the filters looks one up.
 *
 * @example
 * const artifacts = usePagedArtifacts({ status: "failed", organizationId });
 */
export function usePagedArtifacts(
  filters: ArtifactFilters = {},
  options: PageOptions = {},
): MonitorResult<PagedList<Artifact>> {
  const { functions } = useMonitor();
  return useLiveList({
    ...options,
    query: functions.voicePipelineArtifacts.getArtifacts,
    filters: { ...filters },
    keys: ARTIFACT_KEYS,
    paces: ARTIFACT_PACES,
  });
}
