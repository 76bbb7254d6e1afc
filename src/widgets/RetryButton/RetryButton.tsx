"use client";
import type { Artifact, RetryKind } from "../../core/model";
import { failedStageRetry, isLost } from "../../core/retries";
import { unlessLost } from "../../core/retryProgress";
import { MINUTE_MS } from "../../core/timeWindow";
import { type PossibleRetriesOptions, useNow, usePossibleRetries, useRetryProgress } from "../../hooks";
import { type RetryButtonLook, RetryButtonView } from "./RetryButtonView";

export interface RetryButtonProps extends RetryButtonLook, Omit<PossibleRetriesOptions, "nowMs"> {
  /** What is run again; an `Artifact` of any list, or as much of one. */
  artifact: Pick<Artifact, "artifactId" | "status" | "currentStage" | "retry" | "stages">;
  /**
   * What is run again.
   * @default the stage the artifact failed in; everything, when that is no machine's
   */
  kind?: RetryKind | undefined;
}

/**
 * Tries a failed artifact again, and tells how that goes. It asks before everything is run again, does nothing twice, and is
 * locked with the reason where a retry is not possible.
 *
 * @example
 * <RetryButton artifact={artifact} />
 */
export function RetryButton({ artifact, kind, supported, ...look }: RetryButtonProps) {
  const nowMs = useNow(MINUTE_MS);
  const { retry, progress } = useRetryProgress(artifact.artifactId);
  const possible = usePossibleRetries(artifact, { supported, nowMs });
  const chosen = kind ?? failedStageRetry(artifact) ?? "full_pipeline";
  return (
    <RetryButtonView
      {...look}
      kind={chosen}
      possibility={possible[chosen]}
      progress={unlessLost(progress, artifact.retry !== null && isLost(artifact.retry, nowMs))}
      onRetry={() => retry(chosen)}
    />
  );
}
