"use client";

import type { Artifact, ArtifactFilters } from "../core/model";
import type { MonitorResult, PagedList } from "../core/result";
import { ARTIFACT_KEYS, ARTIFACT_PACES } from "./artifactKeys";
import { useMonitor } from "./MonitorContext";
import { type PageOptions, useLiveList } from "./useLiveList";

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
  const { functions } = useMonitor();
  return useLiveList({
    ...options,
    query: functions.voicePipelineArtifacts.getFailedArtifacts,
    filters: { ...filters },
    keys: ARTIFACT_KEYS,
    paces: ARTIFACT_PACES,
  });
}
