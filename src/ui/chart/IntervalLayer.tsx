import { spanOf, type ChartLayout } from "./chartLayout";
import type { ChartInterval } from "./chartModel";

/** The lane over the plot that alerts lie in. CSS pixels. */
const LANE = { offset: 7, height: 5 };
/** An alert shorter than this is still seen. */
const MIN_WIDTH = 3;

/** Alerts as bars over the plot, with a breath of their colour through it, so that what lies under one is seen to. */
export function IntervalLayer({
  layout,
  intervals,
}: {
  layout: ChartLayout;
  intervals: readonly ChartInterval[];
}) {
  const { left, right, top, bottom } = layout.plot;
  return intervals.map((interval) => {
    const span = spanOf(layout, interval);
    const from = Math.max(left, span.x);
    const to = Math.min(right, Math.max(span.x + span.width, from + MIN_WIDTH));
    if (to <= left || from >= right) return null;
    return (
      <g key={interval.id} data-tone={interval.tone} data-slot="interval">
        <rect className="vf-chart-interval-ground" x={from} y={top} width={to - from} height={bottom - top} />
        <rect
          className="vf-chart-interval"
          x={from}
          y={top - LANE.offset}
          width={to - from}
          height={LANE.height}
          rx={1.5}
        >
          <title>{interval.label}</title>
        </rect>
      </g>
    );
  });
}
