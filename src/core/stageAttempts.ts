import type { PipelineEvent } from "./model";
import { effectOf, firstAfter, isMove } from "./orderedEvents";
import type { Span } from "./spans";
import type { WorkedStage } from "./vocabulary";

/** What the stage is in the middle of, as far as its events told. */
type Open = { kind: "working" | "review"; since: PipelineEvent; index: number } | null;

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

  for (const [index, event] of events.entries()) {
    if (event.stage !== stage) continue;
    switch (effectOf(event)) {
      case "start":
        // A review ends when work begins again; an attempt that was never ended is lost.
        close(isReview(open) ? event : null);
        attempt += 1;
        open = { kind: "working", since: event, index };
        break;
      case "complete":
      case "fail":
        if (open === null) {
          attempt += 1;
          spans.push(withoutStart(event, events[index - 1], { stage, attempt }));
        } else close(event);
        break;
      case "hold":
        if (isReview(open)) break;
        if (attempt === 0) attempt = 1;
        close(event);
        open = { kind: "review", since: event, index };
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
}

function spanFrom(
  { kind, since, index }: NonNullable<Open>,
  end: PipelineEvent | null,
  { stage, attempt, events }: Attempt & { events: readonly PipelineEvent[] },
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
  const movedOn = firstAfter(events, index, isMove);
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
function withoutStart(
  end: PipelineEvent,
  before: PipelineEvent | undefined,
  { stage, attempt }: Attempt,
): Span {
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
