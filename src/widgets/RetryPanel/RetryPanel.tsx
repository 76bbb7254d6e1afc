"use client";
import { useArtifact, useConnectionStatus, useNow, useRetryHistory, useRetryProgress } from "../../hooks";
import { RetryPanelView, type RetryPanelViewProps } from "./RetryPanelView";

export interface RetryPanelProps extends Omit<
  RetryPanelViewProps,
  "result" | "history" | "progress" | "onRetry" | "connection" | "nowMs"
> {
  /** Null while none is chosen. */
  artifactId: string | null;
}

/**
 * Tries one artifact again: what is possible and why the rest is not, what it does, what became of it, and the retries before.
 *
 * @example
 * <RetryPanel artifactId={openArtifactId} />
 */
export function RetryPanel({ artifactId, ...view }: RetryPanelProps) {
  const { progress, retry } = useRetryProgress(artifactId ?? "");
  return (
    <RetryPanelView
      {...view}
      // What was chosen belongs to the artifact it was chosen for.
      key={artifactId}
      result={useArtifact(artifactId)}
      history={useRetryHistory(artifactId)}
      progress={progress}
      onRetry={retry}
      connection={useConnectionStatus()}
      nowMs={useNow()}
    />
  );
}
