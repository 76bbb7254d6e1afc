import type { RetryAttempt } from "./model";
import type { LoggedEvent } from "./loggedEvent";

type RetryEvent = Pick<
  LoggedEvent,
  "eventType" | "occurredAt" | "pipelineStage" | "errorMessage" | "metadata"
>;

/**
 * What became of retries: each `initiated` with the end that belongs to it, which is the first at or after it that tells
 * the same attempt and comes before the next retry that does. An end that tells no attempt belongs to the latest retry.
 * `initiated` and `ends` are in the order of time; the result is in that of `initiated`.
 */
export function endsOf<End extends RetryEvent>(
  initiated: readonly RetryEvent[],
  ends: readonly End[],
): (End | undefined)[] {
  const found: (End | undefined)[] = initiated.map(() => undefined);
  for (const end of ends) {
    const index = initiated.findLastIndex(
      (start) => start.occurredAt <= end.occurredAt && isOfSameAttempt(start, end),
    );
    if (index >= 0) found[index] ??= end;
  }
  return found;
}

const isOfSameAttempt = (start: RetryEvent, end: RetryEvent) =>
  end.metadata?.retryAttempt === undefined ||
  (end.metadata.retryAttempt === start.metadata?.retryAttempt &&
    (start.pipelineStage === undefined || start.pipelineStage === end.pipelineStage));

/**
 * A retry as the read functions return it, but for the name of who asked. `isLatest`: no later one is known, so that
 * without an end it is under way.
 */
export function retryAttempt(
  start: RetryEvent,
  end: RetryEvent | undefined,
  isLatest: boolean,
): Omit<RetryAttempt, "requestedBy"> {
  return {
    attempt: start.metadata?.retryAttempt ?? null,
    stage: start.pipelineStage ?? null,
    requestedAt: start.occurredAt,
    outcome: end === undefined ? (isLatest ? null : "unknown") : outcomeOf(end),
    endedAt: end?.occurredAt ?? null,
    errorMessage: end?.errorMessage ?? null,
  };
}

const outcomeOf = ({ eventType }: RetryEvent) => (eventType === "retry_failed" ? "failed" : "succeeded");
