import type { ChartLayout } from "./chartLayout";
import { middleOf } from "./chartLayout";
import type { ChartSlot } from "./chartModel";
import type { Line } from "./linePaths";

/** Labels closer than this are moved apart. CSS pixels. */
const LINE_HEIGHT = 13;

export interface EndLabelsProps {
  lines: readonly Line[];
  slots: readonly ChartSlot[];
  layout: ChartLayout;
}

/** The name of each line where it ends, so that the eye need not go to the legend. */
export function EndLabels({ lines, slots, layout }: EndLabelsProps) {
  const { isRtl, plot } = layout;
  let free = Infinity;
  const ends = lines
    .flatMap(({ series }) => {
      const index = series.values.findLastIndex((value) => value !== null);
      const slot = slots[index];
      const value = series.values[index];
      if (slot === undefined || value === null || value === undefined) return [];
      return [{ series, x: layout.x(middleOf(slot)), y: layout.y(value) }];
    })
    .sort((a, b) => b.y - a.y);
  return ends.map(({ series, y }) => {
    free = Math.min(y, free - LINE_HEIGHT);
    return (
      <text
        key={series.id}
        className="vf-chart-end-label"
        data-color={series.color}
        x={isRtl ? plot.left - 6 : plot.right + 6}
        y={free}
        dy="0.32em"
        textAnchor={isRtl ? "end" : "start"}
      >
        {series.label}
      </text>
    );
  });
}
