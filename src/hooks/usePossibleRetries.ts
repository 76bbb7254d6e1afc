"use client";

import { useMemo } from "react";
import type { PossibleRetries, RetryKind } from "../core/model";
import { possibleRetries, type RetrySubject } from "../core/retries";

export interface PossibleRetriesOptions {
  /**
   * What the back end was given a way to run again. Keep the array stable between renders.
   * @default everything; the server refuses what it cannot do
   */
  supported?: readonly RetryKind[] | undefined;
  /** Epoch milliseconds, such as `useNow()`: tells whether a retry under way counts as lost. Without it none does. */
  nowMs?: number | undefined;
}

/**
 * Which retries of an artifact are possible now, what each would run again, and why the others are not possible. Computed
 * from the artifact itself: it asks the server nothing, and follows the artifact as that changes. Null without an artifact.
 *
 * @example
 * const artifact = useArtifact(artifactId);
 * const retries = usePossibleRetries(artifact.status === "success" ? artifact.data : null);
 * if (retries?.transcription.isPossible) return <>Runs again: {retries.transcription.redoes.join(", ")}</>;
 */
export function usePossibleRetries(artifact: RetrySubject, options?: PossibleRetriesOptions): PossibleRetries;
export function usePossibleRetries(
  artifact: RetrySubject | null,
  options?: PossibleRetriesOptions,
): PossibleRetries | null;
export function usePossibleRetries(
  artifact: RetrySubject | null,
  { supported, nowMs }: PossibleRetriesOptions = {},
): PossibleRetries | null {
  return useMemo(
    () => (artifact === null ? null : possibleRetries(artifact, supported, nowMs)),
    [artifact, supported, nowMs],
  );
}
