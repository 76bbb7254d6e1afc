"use client";

import { useMemo } from "react";
import type { RetryKind } from "../core/model";
import { type RetryProgress, retryProgress } from "../core/retryProgress";
import { useRetryArtifact } from "./useRetryArtifact";
import { useRetryHistory } from "./useRetryHistory";

export interface RetryControl {
  /** From the click to the end of what is run again; the same for all who show this artifact. */
  progress: RetryProgress;
  /** Does nothing while a retry that this viewer asked for is being started. */
  retry: (kind: RetryKind) => void;
  dismiss: () => void;
}

/**
 * Retries one artifact and follows what becomes of it. Its history is read only once a retry has started, so that a table
 * can have one of these in every row.
 *
 * @example
 * const { retry, progress } = useRetryProgress(artifactId);
 * if (progress.status === "failed") return <>Failed again: {progress.message}</>;
 * return <button onClick={() => retry("transcription")}>Transcribe again</button>;
 */
export function useRetryProgress(artifactId: string): RetryControl {
  const { retry, stateOf, dismiss } = useRetryArtifact();
  const start = stateOf(artifactId);
  const history = useRetryHistory(start.status === "done" ? artifactId : null);
  const progress = useMemo(
    () => retryProgress(start, history.status === "success" ? history.data.rows : []),
    [start, history],
  );
  return {
    progress,
    retry: (kind) => retry(artifactId, kind),
    dismiss: () => dismiss(artifactId),
  };
}
