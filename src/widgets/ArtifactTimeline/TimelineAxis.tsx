import type { RefObject } from "react";
import { tickStep, ticksBetween } from "../../core/axisTicks";
import type { TimeScale } from "../../core/timeScale";
import type { ZoomWindow } from "../../core/zoomWindow";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { placeIn, shareIn } from "./chartGeometry";
import { useElementWidth } from "./useElementWidth";

/** Room a label needs, and how far apart ticks are wanted, in CSS pixels. */
const LABEL_WIDTH = 68;
const TICK_WIDTH = 96;

export interface TimelineAxisProps {
  /** Of the element that positions are measured on. */
  axisRef: RefObject<HTMLDivElement | null>;
  scale: TimeScale;
  window: ZoomWindow;
  selection: ZoomWindow | null;
}

/** Time since the start, with collapsed gaps named. Decorative: every span says its own times. */
export function TimelineAxis({ axisRef, scale, window, selection }: TimelineAxisProps) {
  const format = useFormat();
  const { artifactTimeline: words } = useMessages();
  const width = useElementWidth(axisRef);
  return (
    <div ref={axisRef} className="vf-timeline-axis" data-slot="axis" aria-hidden="true">
      {ticksOf(scale, window, width).map(({ timeMs, share }) => (
        <span key={timeMs} className="vf-timeline-tick" style={{ insetInlineStart: `${share * 100}%` }}>
          {timeMs === originOf(scale) ? format.number(0) : `+${format.duration(timeMs - originOf(scale))}`}
        </span>
      ))}
      {scale.segments
        .filter((segment) => segment.isCollapsed)
        .map(({ startMs, endMs }) => (
          <span
            key={startMs}
            className="vf-timeline-gap"
            title={words.collapsedGap(format.duration(endMs - startMs))}
            style={placeIn(window, scale.toPosition(startMs), scale.toPosition(endMs))}
          />
        ))}
      {selection && (
        <span className="vf-timeline-selection" style={placeIn(window, selection.from, selection.to)} />
      )}
    </div>
  );
}

const originOf = ({ segments }: TimeScale) => segments[0]?.startMs ?? 0;

/** Ticks of the stretches that are shown, none inside a collapsed gap, and none nearer to another than a label is wide. */
export function ticksOf(scale: TimeScale, window: ZoomWindow, width: number) {
  if (width === 0) return [];
  const ticks: { timeMs: number; share: number }[] = [];
  let free = -Infinity;
  for (const segment of scale.segments) {
    if (segment.isCollapsed) continue;
    const from = Math.max(segment.startMs, scale.toTime(window.from));
    const to = Math.min(segment.endMs, scale.toTime(window.to));
    if (to <= from) continue;
    const start = shareIn(window, scale.toPosition(from)) * width;
    const end = shareIn(window, scale.toPosition(to)) * width;
    const step = tickStep(to - from, Math.max(1, Math.floor((end - start) / TICK_WIDTH)));
    for (const timeMs of ticksBetween(from, to, originOf(scale), step)) {
      const share = shareIn(window, scale.toPosition(timeMs));
      const left = share * width;
      if (left < free || left + LABEL_WIDTH > end) continue;
      free = left + LABEL_WIDTH;
      ticks.push({ timeMs, share });
    }
  }
  return ticks;
}
