/** What happened to one artifact, reconstructed from the events it logged: which stage waited and worked from when to when. */
import { confirmationReviews } from "./confirmationReviews";
import type { EventMetadata, PipelineEvent } from "./model";
import { inOrder } from "./orderedEvents";
import { stageAttempts } from "./stageAttempts";
import { EVENT_TYPES, WORKED_STAGE_NAMES, type Stage } from "./vocabulary";
import { waitingSpans } from "./waitingSpans";

/** `waiting` for a machine's turn, `working`, or `review`: waiting for a person. */
export type SpanKind = "waiting" | "working" | "review";

/** How a span ended; `unknown` when the event that would tell was never seen, though the artifact has moved on. */
export type SpanOutcome = "completed" | "failed" | "running" | "unknown";

/** A stretch of time in one stage. Times are epoch milliseconds. */
export interface Span {
  /** Stable: the same for the same events, in whatever order they come. */
  id: string;
  stage: Stage;
  kind: SpanKind;
  /** Which time the stage was begun, from 1. A waiting span has the number of the attempt it waited for. */
  attempt: number;
  outcome: SpanOutcome;
  startMs: number;
  /** False when no event told the start: `startMs` is then the earliest it can have been. */
  isStartKnown: boolean;
  /** Null while it runs. With outcome `unknown`, the latest it can have been. */
  endMs: number | null;
  /** As the event that ended it reported, else from start to end; null while either is unknown. */
  durationMs: number | null;
  errorMessage: string | null;
  /** Of the event that ended it. */
  metadata: EventMetadata;
}

/** The reconstructed life of one artifact. Times are epoch milliseconds. */
export interface ArtifactTimeline {
  /** By start. */
  spans: Span[];
  /** Events that begin or end no span: received, retries, status changes, drafts confirmed, notes. Oldest first. */
  marks: PipelineEvent[];
  startMs: number;
  /** The last thing known; null while something still runs. */
  endMs: number | null;
}

const PAIRED = new Set(["start", "complete", "fail", "hold"]);

/** True for events that begin or end a span of a machine's stage. */
const isPaired = ({ eventType, stage }: PipelineEvent) =>
  PAIRED.has(EVENT_TYPES[eventType].effect) && stage !== "confirmation" && stage !== "ingestion";

/**
 * Reconstructs the timeline. The result depends on the set of events only: neither on their order nor on repetition.
 * Null when there are no events.
 *
 * @example
 * const timeline = reconstructTimeline(events);
 * timeline?.spans.filter((span) => span.kind === "working" && span.outcome === "failed");
 */
export function reconstructTimeline(unordered: readonly PipelineEvent[]): ArtifactTimeline | null {
  const events = inOrder(unordered);
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) return null;
  const attempts = WORKED_STAGE_NAMES.flatMap((stage) => stageAttempts(events, stage));
  const occupied = [...attempts, ...confirmationReviews(events)];
  const spans = [...occupied, ...waitingSpans(events, occupied)].sort(
    (a, b) =>
      a.startMs - b.startMs || (a.endMs ?? Infinity) - (b.endMs ?? Infinity) || (a.id < b.id ? -1 : 1),
  );
  const isRunning = spans.some((span) => span.outcome === "running");
  const endMs = spans.reduce((latest, span) => Math.max(latest, span.endMs ?? 0), last.occurredAt);
  return {
    spans,
    marks: events.filter((event) => !isPaired(event)),
    startMs: Math.min(first.occurredAt, spans[0]?.startMs ?? Infinity),
    endMs: isRunning ? null : endMs,
  };
}
