import type { RefObject } from "react";
import { needsStopwatch, stopwatch, tickStep, ticksBetween } from "../../core/axisTicks";
import type { TimeScale } from "../../core/timeScale";
import type { ZoomWindow } from "../../core/zoomWindow";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { placeIn, shareIn } from "./chartGeometry";
import { useElementWidth } from "../../ui/useElementWidth";

/** How far apart ticks are wanted, and what a label takes: CSS pixels. */
const TICK_WIDTH = 96;
const LABEL_PADDING = 10;
const DIGIT_WIDTH = 7;

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
  const words = useMessages(artifactTimelineMessages);
  const width = useElementWidth(axisRef);
  const label = (elapsedMs: number, stepMs: number) => {
    if (elapsedMs === 0) return format.number(0);
    return `+${needsStopwatch(elapsedMs, stepMs) ? stopwatch(elapsedMs, stepMs) : format.duration(elapsedMs)}`;
  };
  return (
    <div ref={axisRef} className="vf-timeline-axis" data-slot="axis" aria-hidden="true">
      {ticksOf(scale, window, width, label).map((tick) => (
        <span
          key={tick.timeMs}
          className="vf-timeline-tick"
          style={{ insetInlineStart: `${tick.share * 100}%` }}
        >
          {tick.text}
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

/** Ticks of the stretches that are shown: none inside a collapsed gap, none whose label would run into another or a gap. */
function ticksOf(
  scale: TimeScale,
  window: ZoomWindow,
  width: number,
  label: (elapsedMs: number, stepMs: number) => string,
) {
  const ticks: { timeMs: number; share: number; text: string }[] = [];
  let free = -Infinity;
  for (const segment of scale.segments) {
    const from = Math.max(segment.startMs, scale.toTime(window.from));
    const to = Math.min(segment.endMs, scale.toTime(window.to));
    if (segment.isCollapsed || to <= from) continue;
    const start = shareIn(window, scale.toPosition(from)) * width;
    const end = shareIn(window, scale.toPosition(to)) * width;
    const step = tickStep(to - from, Math.max(1, Math.floor((end - start) / TICK_WIDTH)));
    for (const timeMs of ticksBetween(from, to, originOf(scale), step)) {
      const share = shareIn(window, scale.toPosition(timeMs));
      const text = label(timeMs - originOf(scale), step);
      const left = share * width;
      const right = left + text.length * DIGIT_WIDTH + LABEL_PADDING;
      if (left < free || right > end) continue;
      free = right;
      ticks.push({ timeMs, share, text });
    }
  }
  return ticks;
}
