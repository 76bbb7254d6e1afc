"use client";
import { slotAt } from "../../core/slotAt";
import { useCursor } from "./ChartCursorProvider";
import { middleOf, spanOf, type ChartLayout } from "./chartLayout";
import type { ChartSeries, ChartSlot } from "./chartModel";
import type { CursorStore } from "./cursorStore";

export interface CursorMarksProps {
  store: CursorStore;
  layout: ChartLayout;
  slots: readonly ChartSlot[];
  series: readonly ChartSeries[];
}

/** The slot that is pointed at, here or on another chart, and the stretch that is being drawn out. */
export function CursorMarks({ store, layout, slots, series }: CursorMarksProps) {
  const { at, selection } = useCursor(store);
  const { top, bottom } = layout.plot;
  const index = at === null ? -1 : slotAt(slots, at);
  const slot = slots[index];
  // Another chart may show a time that this one does not.
  const isInside = slot !== undefined && at !== null && at >= slot.start && at < slot.end;
  return (
    <g className="vf-chart-cursor" aria-hidden="true">
      {selection && (
        <rect
          className="vf-chart-selection"
          data-slot="selection"
          {...spanOf(layout, selection)}
          y={top}
          height={bottom - top}
        />
      )}
      {isInside && <Pointed slot={slot} index={index} layout={layout} series={series} />}
    </g>
  );
}

interface PointedProps extends Pick<CursorMarksProps, "layout" | "series"> {
  slot: ChartSlot;
  index: number;
}

function Pointed({ slot, index, layout, series }: PointedProps) {
  const { top, bottom } = layout.plot;
  const x = layout.x(middleOf(slot));
  return (
    <>
      <rect className="vf-chart-pointed" {...spanOf(layout, slot)} y={top} height={bottom - top} />
      <line className="vf-chart-hair" data-slot="cursor" x1={x} x2={x} y1={top} y2={bottom} />
      {series.map(({ id, mark, color, values }) => {
        const value = values[index];
        if (mark !== "line" || value === null || value === undefined) return null;
        return (
          <g key={id} data-color={color}>
            <circle className="vf-chart-dot" cx={x} cy={layout.y(value)} r={3.5} />
          </g>
        );
      })}
    </>
  );
}
