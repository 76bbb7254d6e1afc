import type { PipelineEvent } from "./model";
import { effectOf, movedOnAfter } from "./orderedEvents";
import type { Span } from "./spans";
import type { WorkedStage } from "./vocabulary";

/** What the stage is in the middle of, as far as its events told. */
type Open = { kind: "working" | "review"; since: PipelineEvent } | null;

/**
 * The attempts of one stage, and the reviews by a person within them. Stages are paired each by itself, so that clocks
 * of two machines that differ a little tear no pair apart. `events` are in order.
 */
export function stageAttempts(events: readonly PipelineEvent[], stage: WorkedStage): Span[] {
  const spans: Span[] = [];
  let open: Open = null;
  let attempt = 0;

  const close = (end: PipelineEvent | null) => {
    if (open !== null) spans.push(spanFrom(open, end, { stage, attempt, events }));
    open = null;
  };

  for (const event of events) {
    if (event.stage !== stage) continue;
    switch (effectOf(event)) {
      case "start":
        // A review ends when work begins again; an attempt that was never ended is lost.
        close(isReview(open) ? event : null);
        attempt += 1;
        open = { kind: "working", since: event };
        break;
      case "complete":
      case "fail":
        if (open === null) {
          attempt += 1;
          spans.push(withoutStart(event, { stage, attempt, events }));
        } else close(event);
        break;
      case "hold":
        if (isReview(open)) break;
        if (attempt === 0) attempt = 1;
        close(event);
        open = { kind: "review", since: event };
        break;
      default:
        break;
    }
  }
  close(null);
  return spans;
}

const isReview = (open: Open) => open?.kind === "review";

interface Attempt {
  stage: WorkedStage;
  attempt: number;
  events: readonly PipelineEvent[];
}

function spanFrom(
  { kind, since }: NonNullable<Open>,
  end: PipelineEvent | null,
  { stage, attempt, events }: Attempt,
): Span {
  const base = {
    id: `${since.eventId}:${kind}`,
    stage,
    kind,
    attempt,
    startMs: since.occurredAt,
    isStartKnown: true,
  };
  if (end !== null) return { ...base, ...endedBy(end, end.occurredAt - since.occurredAt) };
  const movedOn = movedOnAfter(events, since);
  return {
    ...base,
    outcome: movedOn ? "unknown" : "running",
    endMs: movedOn?.occurredAt ?? null,
    durationMs: null,
    errorMessage: null,
    metadata: since.metadata,
  };
}

/** An end whose start was never seen: it began when it says it did, else somewhere after the event before. */
function withoutStart(end: PipelineEvent, { stage, attempt, events }: Attempt): Span {
  const before = events[events.indexOf(end) - 1];
  const startMs =
    end.durationMs === null ? (before?.occurredAt ?? end.occurredAt) : end.occurredAt - end.durationMs;
  return {
    id: `${end.eventId}:working`,
    stage,
    kind: "working",
    attempt,
    startMs,
    isStartKnown: end.durationMs !== null,
    ...endedBy(end, null),
  };
}

function endedBy(end: PipelineEvent, measuredMs: number | null) {
  const failed = effectOf(end) === "fail";
  return {
    outcome: failed ? ("failed" as const) : ("completed" as const),
    endMs: end.occurredAt,
    durationMs: end.durationMs ?? measuredMs,
    errorMessage: failed ? end.errorMessage : null,
    metadata: end.metadata,
  };
}
