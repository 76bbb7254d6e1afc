"use client";

import { useMemo } from "react";
import type { Artifact } from "../core/model";
import type { MonitorResult } from "../core/result";
import { mapResult } from "../core/mapResult";
import { useMonitor } from "./MonitorContext";
import { useWholeList } from "./useWholeList";

/**
 * One artifact, live; null data when the monitor knows no such artifact. Without an id it is disabled with `no_artifact`.
 *
 * @example
 * const artifact = useArtifact(openArtifactId);
 * if (artifact.status === "success") return <>{artifact.data?.status ?? "unknown"}</>;
 */
export function useArtifact(artifactId: string | null): MonitorResult<Artifact | null> {
  const { functions } = useMonitor();
  const query = functions.voicePipelineArtifacts.getArtifacts;
  const result = useWholeList({ query, artifactId, pageSize: 1, maxPages: 1 });
  return useMemo(() => mapResult(result, ({ rows }) => rows[0] ?? null), [result]);
}
