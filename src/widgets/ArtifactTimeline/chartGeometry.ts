import type { CSSProperties } from "react";
import type { ArtifactTimeline } from "../../core/spans";
import { segmentTimeline } from "../../core/idleGaps";
import { createTimeScale, type TimeScale } from "../../core/timeScale";
import type { ZoomWindow } from "../../core/zoomWindow";

/** Bars are cut a little outside what is shown: at a deep zoom the browser would paint millions of pixels. */
const OVERHANG = 0.05;

/** While something runs, the axis is rounded up to a few fixed lengths, so that nothing but the running span moves. */
function niceEnd(startMs: number, nowMs: number): number {
  const lengthMs = Math.max(1_000, (nowMs - startMs) * 1.02);
  const magnitude = 10 ** Math.floor(Math.log10(lengthMs));
  const step = magnitude / 4;
  return startMs + Math.ceil(lengthMs / step) * step;
}

/** The scale of a timeline, up to now while something runs. */
export function scaleOf(timeline: ArtifactTimeline, nowMs: number, collapse: boolean): TimeScale {
  const { startMs, endMs } = timeline;
  const end = endMs === null ? niceEnd(startMs, nowMs) : Math.max(endMs, startMs + 1);
  return createTimeScale(segmentTimeline(timeline, { endMs: end, nowMs, collapse }));
}

/** Where a position is in the window, as a share of its width. */
export const shareIn = ({ from, to }: ZoomWindow, position: number) => (position - from) / (to - from);

/** Start and width of a stretch in the window, for an absolutely placed element. */
export function placeIn(window: ZoomWindow, start: number, end: number): CSSProperties {
  const clamp = (share: number) => Math.min(1 + OVERHANG, Math.max(-OVERHANG, share));
  const left = clamp(shareIn(window, start));
  const right = clamp(shareIn(window, end));
  return { insetInlineStart: `${left * 100}%`, inlineSize: `${(right - left) * 100}%` };
}
