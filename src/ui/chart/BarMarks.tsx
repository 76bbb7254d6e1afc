import type { ChartLayout } from "./chartLayout";
import { barPaths } from "./barPaths";
import type { ChartSeries, ChartSlot } from "./chartModel";

export interface BarMarksProps {
  series: readonly ChartSeries[];
  slots: readonly ChartSlot[];
  layout: ChartLayout;
}

/** Stacked bars; those of a slot that is so far only are paler and dashed. */
export function BarMarks({ series, slots, layout }: BarMarksProps) {
  return barPaths(series, slots, layout).map(({ series: one, known, partial }) => (
    <g key={one.id} data-color={one.color} data-pattern={one.pattern} data-series={one.id}>
      {known !== "" && <path className="vf-chart-bars" d={known} />}
      {partial !== "" && <path className="vf-chart-bars" data-status="partial" d={partial} />}
    </g>
  ));
}
