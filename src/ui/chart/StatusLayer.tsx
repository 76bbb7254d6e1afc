import { mergeSlots } from "./mergeSlots";
import { spanOf, type ChartLayout } from "./chartLayout";
import type { ChartSlot } from "./chartModel";

/** A label in a gap needs so much room. CSS pixels. */
const LABEL_WIDTH = 64;
/** Of the mark of a quiet slot, which lies below the ground line so that it cannot be taken for a value. */
const QUIET = { offset: 3, height: 3 };

export interface StatusLayerProps {
  slots: readonly ChartSlot[];
  layout: ChartLayout;
  hatchId: string;
  gapLabel: string;
}

/** What is known of each slot: gaps hatched, what is so far shaded, quiet ones marked under the ground line. */
export function StatusLayer({ slots, layout, hatchId, gapLabel }: StatusLayerProps) {
  const { top, bottom } = layout.plot;
  return mergeSlots(slots).map(({ status, start, end }) => {
    const { x, width } = spanOf(layout, { start, end });
    if (status === "measured") return null;
    if (status === "quiet") {
      return (
        <rect
          key={start}
          className="vf-chart-quiet"
          x={x + 0.5}
          y={bottom + QUIET.offset}
          width={Math.max(1, width - 1)}
          height={QUIET.height}
          rx={QUIET.height / 2}
        />
      );
    }
    return (
      <g key={start} className={`vf-chart-${status}`}>
        <rect
          x={x}
          y={top}
          width={width}
          height={bottom - top}
          {...(status === "missing" && { fill: `url(#${hatchId})` })}
        />
        {status === "missing" && width >= LABEL_WIDTH && (
          <text className="vf-chart-gap-label" x={x + width / 2} y={(top + bottom) / 2}>
            {gapLabel}
          </text>
        )}
      </g>
    );
  });
}

/** Diagonal lines, for gaps. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="vf-chart-hatch" width="1.2" height="6" />
      </pattern>
    </defs>
  );
}
