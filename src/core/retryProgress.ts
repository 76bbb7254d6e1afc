import type { ActionRefusal, ActionState } from "./actionState";
import type { RetryAttempt } from "./model";
import type { MonitorError } from "./result";

/** How far a retry that the reader asked for has come, from the click to its end. */
export type RetryProgress =
  | { status: "idle" }
  /** Asked for; the server has not answered. */
  | { status: "starting" }
  | { status: "refused"; reason: ActionRefusal; message: string }
  /** It could not be started; asking again may help. */
  | { status: "not_started"; error: MonitorError }
  | { status: "running"; attempt: number }
  | { status: "succeeded"; attempt: number }
  /** What was run again failed again. `message` is untrusted text. */
  | { status: "failed"; attempt: number; message: string | null }
  /** Nothing told how it ended, and there was a later retry. */
  | { status: "unknown"; attempt: number };

/** The progress of the retry that was started, as far as its history tells. */
export function retryProgress(
  start: ActionState<{ attempt: number }>,
  history: readonly RetryAttempt[],
): RetryProgress {
  switch (start.status) {
    case "idle":
    case "refused":
      return start;
    case "pending":
      return { status: "starting" };
    case "failed":
      return { status: "not_started", error: start.error };
    case "done":
      return progressOf(start.result.attempt, history);
  }
}

function progressOf(attempt: number, history: readonly RetryAttempt[]): RetryProgress {
  const found = history.find((known) => known.attempt === attempt);
  const outcome = found?.outcome ?? null;
  if (found === undefined || outcome === null) return { status: "running", attempt };
  if (outcome !== "failed") return { status: outcome, attempt };
  return { status: "failed", attempt, message: found.errorMessage };
}

/** While it is being started or runs, there must be no second one. */
export const isUnderWay = ({ status }: RetryProgress): boolean =>
  status === "starting" || status === "running";

/** The same, but that what runs and counts as lost locks no other. */
export const unlessLost = (progress: RetryProgress, isLost: boolean): RetryProgress =>
  isLost && progress.status === "running" ? { status: "idle" } : progress;
