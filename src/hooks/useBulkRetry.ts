"use client";

import type { ActionState } from "../core/actionState";
import type { BulkRetry, RetryKind } from "../core/model";
import { useMonitor } from "./MonitorContext";
import { toMonitorError } from "./toMonitorError";
import { useActions } from "./useActions";
import { useReads } from "./useReads";

/** As of any action; while it is pending, with what has become of each artifact so far (null before it has started). */
export type BulkRetryState =
  Exclude<ActionState<BulkRetry>, { status: "pending" }> | { status: "pending"; progress: BulkRetry | null };

export interface BulkRetryControl {
  /** Retries up to 100 artifacts. Does nothing while another bulk retry is pending. */
  retryAll: (artifactIds: readonly string[], kind: RetryKind | "failed_stage") => void;
  /** `done` once every retry was started or refused: `result.results` tells which. */
  state: BulkRetryState;
  dismiss: () => void;
}

/** There is one at a time. */
const SUBJECT = "bulk";

/**
 * Retries many artifacts, a few at a time, each from the stage it failed in (`failed_stage`) or from the one named. One
 * that is refused leaves the others alone. Goes on when the component is gone, and is found again by the next one.
 *
 * @example
 * const { retryAll, state } = useBulkRetry();
 * if (state.status === "pending") return <>{state.progress?.results.length} retries</>;
 * return <button onClick={() => retryAll(selectedIds, "failed_stage")}>Retry</button>;
 */
export function useBulkRetry(): BulkRetryControl {
  const { actions, client, functions } = useMonitor();
  const { getBulkRetry, startBulkRetry } = functions.voicePipelineRetry;
  const { run, stateOf, dismiss } = useActions(actions.bulkRetries);
  const started = stateOf(SUBJECT);
  const bulkRetryId = started.status === "done" ? started.result.bulkRetryId : null;
  const { answers } = useReads<BulkRetry>(
    bulkRetryId === null
      ? {}
      : { bulk: { query: getBulkRetry, args: { bulkRetryId }, pace: "every_change" } },
  );
  const state = toState(started, answers["bulk"]);
  return {
    retryAll(artifactIds, kind) {
      if (state.status === "pending") return;
      run(SUBJECT, () => client.mutation(startBulkRetry, { artifactIds: [...artifactIds], kind }));
    },
    state,
    dismiss: () => dismiss(SUBJECT),
  };
}

function toState(
  started: ActionState<{ bulkRetryId: string }>,
  answer: BulkRetry | Error | undefined,
): BulkRetryState {
  if (started.status === "pending") return { status: "pending", progress: null };
  if (started.status !== "done") return started;
  if (answer instanceof Error) return { status: "failed", error: toMonitorError(answer) };
  if (answer === undefined || answer.finishedAt === null) {
    return { status: "pending", progress: answer ?? null };
  }
  return { status: "done", result: answer };
}
