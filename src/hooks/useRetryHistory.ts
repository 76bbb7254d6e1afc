"use client";

import type { RetryAttempt } from "../core/model";
import type { MonitorResult, WholeList } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { useWholeList } from "./useWholeList";

/**
 * The retries of one artifact with what became of them, the newest first, live: the last 50, `isCut` when there are more.
 * Without an artifact it is disabled with `no_artifact`.
 *
 * @example
 * const retries = useRetryHistory(openArtifactId);
 * if (retries.status === "success") return <>{retries.data.rows.map(({ outcome }) => outcome ?? "under way")}</>;
 */
export function useRetryHistory(artifactId: string | null): MonitorResult<WholeList<RetryAttempt>> {
  const { functions } = useMonitor();
  const query = functions.voicePipelineRetry.getRetryHistory;
  return useWholeList({ query, artifactId, pageSize: 50, maxPages: 1 });
}
