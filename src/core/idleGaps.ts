import type { ArtifactTimeline } from "./spans";
import type { TimeSegment } from "./timeScale";

/** A gap is worth collapsing when it takes at least this share of the whole time. */
const MIN_GAP_SHARE = 0.1;

/**
 * Cuts the time from `startMs` to `endMs` into stretches in which something happens and gaps in which nothing does: no
 * machine works, and nothing begins or ends. Without `collapse` it is one stretch.
 */
export function segmentTimeline(
  { spans, marks, startMs }: ArtifactTimeline,
  { endMs, nowMs, collapse }: { endMs: number; nowMs: number; collapse: boolean },
): TimeSegment[] {
  const whole = { startMs, endMs, isCollapsed: false };
  if (!collapse) return [whole];
  const minGapMs = (endMs - startMs) * MIN_GAP_SHARE;
  const busy = [
    ...spans.flatMap((span) => {
      const spanEndMs = span.endMs ?? nowMs;
      return span.kind === "working"
        ? [{ from: span.startMs, to: spanEndMs }]
        : [point(span.startMs), point(spanEndMs)];
    }),
    ...marks.map((mark) => point(mark.occurredAt)),
  ].sort((a, b) => a.from - b.from);

  // Time after the last thing known is only room to grow: it is no gap.
  const segments: TimeSegment[] = [];
  let openFrom = startMs;
  let busyUntil = startMs;
  for (const { from, to } of busy) {
    if (from - busyUntil >= minGapMs && from > busyUntil) {
      segments.push(
        { startMs: openFrom, endMs: busyUntil, isCollapsed: false },
        { startMs: busyUntil, endMs: from, isCollapsed: true },
      );
      openFrom = from;
    }
    busyUntil = Math.max(busyUntil, to);
  }
  segments.push({ startMs: openFrom, endMs: Math.max(endMs, busyUntil), isCollapsed: false });
  return segments;
}

const point = (timeMs: number) => ({ from: timeMs, to: timeMs });
