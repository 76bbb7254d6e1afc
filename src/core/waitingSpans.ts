import type { PipelineEvent } from "./model";
import { effectOf } from "./orderedEvents";
import type { Span } from "./spans";
import { STAGE_NAMES, type Stage } from "./vocabulary";

/** Events after which an artifact waits for a stage's turn. */
const RELEASING = new Set(["arrive", "complete", "fail", "retry"]);
/** Events after which it does not, or no more. */
const OCCUPYING = new Set(["start", "hold", "finish", "abandon"]);

/**
 * The times in which the artifact waited for a machine's turn: from each release to the start that followed it, and from
 * the last release on when nothing followed. `events` are in order; `occupied` are the spans already known.
 */
export function waitingSpans(events: readonly PipelineEvent[], occupied: readonly Span[]): Span[] {
  const attempts = new Map(occupied.map((span) => [span.id, span]));
  const spans: Span[] = [];
  let release: PipelineEvent | null = null;
  for (const event of events) {
    const effect = effectOf(event);
    if (effect === "start" && release !== null) {
      const attempt = attempts.get(`${event.eventId}:working`);
      if (attempt && event.occurredAt > release.occurredAt) spans.push(waited(release, attempt));
    }
    if (RELEASING.has(effect)) release = event;
    else if (OCCUPYING.has(effect)) release = null;
  }
  const stage = release && waitedFor(release);
  // Clocks that differ may put a stage's start before the release that led to it: then it does not wait.
  const isOccupied = occupied.some((span) => span.outcome === "running");
  if (release && stage && !isOccupied) spans.push(stillWaiting(release, stage, occupied));
  return spans;
}

/** The machine's stage an event leaves its artifact waiting for; null when that is a person's. */
function waitedFor(release: PipelineEvent): Stage | null {
  const effect = effectOf(release);
  const at = release.stage ?? "ingestion";
  // Nothing works on ingestion: what has arrived waits for the stage after it.
  const isPassed = effect === "complete" || at === "ingestion";
  const next = isPassed ? STAGE_NAMES[STAGE_NAMES.indexOf(at) + 1] : at;
  return next === undefined || next === "confirmation" ? null : next;
}

const base = (release: PipelineEvent) => ({
  id: `${release.eventId}:waiting`,
  kind: "waiting" as const,
  startMs: release.occurredAt,
  isStartKnown: true,
  errorMessage: null,
  metadata: {},
});

function waited(release: PipelineEvent, attempt: Span): Span {
  const durationMs = attempt.startMs - release.occurredAt;
  const { stage, attempt: number, startMs: endMs } = attempt;
  return { ...base(release), stage, attempt: number, outcome: "completed", endMs, durationMs };
}

function stillWaiting(release: PipelineEvent, stage: Stage, occupied: readonly Span[]): Span {
  let attempt = 1;
  for (const span of occupied) if (span.stage === stage) attempt = Math.max(attempt, span.attempt + 1);
  return { ...base(release), stage, attempt, outcome: "running", endMs: null, durationMs: null };
}
