import type { Span, SpanKind } from "../../core/spans";
import type { Stage } from "../../core/vocabulary";

/** One line of the chart: an attempt at a stage, with the waiting before it and the review within it. */
export interface TimelineRow {
  key: string;
  stage: Stage;
  attempt: number;
  /** True when the stage was begun more than once, so that the number says something. */
  isRepeated: boolean;
  spans: Span[];
  /** How many spans the rows before it have. */
  firstIndex: number;
}

/** The spans by attempt, in the order the attempts began to be waited for. */
export function timelineRows(spans: readonly Span[]): TimelineRow[] {
  const rows = new Map<string, TimelineRow>();
  const attempts = new Map<Stage, number>();
  for (const span of spans) {
    const { stage, attempt } = span;
    attempts.set(stage, Math.max(attempts.get(stage) ?? 0, attempt));
    const key = `${stage}:${attempt}`;
    const row = rows.get(key) ?? { key, stage, attempt, isRepeated: false, spans: [], firstIndex: 0 };
    row.spans.push(span);
    rows.set(key, row);
  }
  let firstIndex = 0;
  return [...rows.values()].map((row) => {
    const placed = { ...row, firstIndex, isRepeated: (attempts.get(row.stage) ?? 1) > 1 };
    firstIndex += row.spans.length;
    return placed;
  });
}

/** How long the artifact spent in each kind of span, in milliseconds; what is unknown is not counted. */
export function totalsOf(spans: readonly Span[], nowMs: number): Record<SpanKind, number> {
  const totals: Record<SpanKind, number> = { working: 0, waiting: 0, review: 0 };
  for (const span of spans) totals[span.kind] += elapsedOf(span, nowMs) ?? 0;
  return totals;
}

/** How long a span took or has taken so far, in milliseconds; null when no event tells. */
export function elapsedOf(span: Span, nowMs: number): number | null {
  return span.outcome === "running" ? Math.max(0, nowMs - span.startMs) : span.durationMs;
}
