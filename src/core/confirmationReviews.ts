import type { PipelineEvent } from "./model";
import { effectOf, firstAfter } from "./orderedEvents";
import type { Span } from "./spans";

const ENDS = new Set(["start", "retry", "finish", "abandon"]);

/**
 * The time a person took over the drafts. Confirmation logs no start: it begins when the drafts are there, and ends when
 * the artifact does, or goes back to a stage. `events` are in order.
 */
export function confirmationReviews(events: readonly PipelineEvent[]): Span[] {
  let attempt = 0;
  return events.flatMap((start, index): Span[] => {
    if (start.eventType !== "drafts_generated") return [];
    attempt += 1;
    const end = firstAfter(events, index, isEnd);
    // Without drafts there is nothing to confirm, and the artifact is finished in the same moment.
    if (end?.occurredAt === start.occurredAt) return [];
    return [
      {
        id: `${start.eventId}:review`,
        stage: "confirmation",
        kind: "review",
        attempt,
        outcome: outcomeOf(end),
        startMs: start.occurredAt,
        isStartKnown: true,
        endMs: end?.occurredAt ?? null,
        durationMs: end === undefined ? null : end.occurredAt - start.occurredAt,
        errorMessage: null,
        metadata: end?.metadata ?? {},
      },
    ];
  });
}

const isEnd = (event: PipelineEvent) => ENDS.has(effectOf(event)) || event.eventType === "drafts_generated";

function outcomeOf(end: PipelineEvent | undefined): Span["outcome"] {
  if (end === undefined) return "running";
  return effectOf(end) === "abandon" ? "failed" : "completed";
}
