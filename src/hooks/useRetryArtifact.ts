"use client";

import type { ActionState } from "../core/actionState";
import type { RetryKind } from "../core/model";
import type { MonitorFunctions } from "./MonitorFunctions";
import { useMonitor } from "./MonitorContext";
import { useActions } from "./useActions";

export interface ArtifactRetry {
  /** Starts a retry of a failed artifact. Does nothing while one of it is being started, by whatever component. */
  retry: (artifactId: string, kind: RetryKind) => void;
  /** Of an artifact's last retry: `done` once it has started; how it went is for `useRetryHistory` to tell. */
  stateOf: (artifactId: string) => ActionState<{ attempt: number }>;
  dismiss: (artifactId: string) => void;
}

const MUTATIONS = {
  transcription: "retryTranscription",
  claims_extraction: "retryClaimsExtraction",
  entity_resolution: "retryEntityResolution",
  draft_generation: "retryDraftGeneration",
  full_pipeline: "retryFullPipeline",
} as const satisfies Record<RetryKind, keyof MonitorFunctions["voicePipelineRetry"]>;

/**
 * Sends a failed artifact through a stage again, and all that follows it. Never throws: what is not possible is `refused`
 * with its reason, what went wrong is `failed`. Many at once: `useBulkRetry`.
 *
 * @example
 * const { retry, stateOf } = useRetryArtifact();
 * const state = stateOf(artifactId);
 * return (
 *   <>
 *     <button onClick={() => retry(artifactId, "transcription")} disabled={state.status === "pending"}>
 *       Transcribe again
 *     </button>
 *     {state.status === "refused" && state.message}
 *   </>
 * );
 */
export function useRetryArtifact(): ArtifactRetry {
  const { actions, client, functions } = useMonitor();
  const { run, stateOf, dismiss } = useActions(actions.retries);
  const retry = (artifactId: string, kind: RetryKind) =>
    run(artifactId, () => client.mutation(functions.voicePipelineRetry[MUTATIONS[kind]], { artifactId }));
  return { retry, stateOf, dismiss };
}
