import type { ChartLayout } from "./chartLayout";

/** A labelled place of the x axis. `isMajor`: a new day begins. */
export interface SlotTick {
  at: number;
  label: string;
  isMajor: boolean;
}

/** How much of a label may stand out of the plot at its ends, in pixels. */
const OVERHANG = 10;
const DIGIT_WIDTH = 6.4;

/** The x axis under the plot. */
export function SlotAxis({ layout, ticks }: { layout: ChartLayout; ticks: readonly SlotTick[] }) {
  const { plot, width } = layout;
  return (
    <g className="vf-chart-axis">
      {ticks.map(({ at, label, isMajor }) => {
        const x = layout.x(at);
        const half = (label.length * DIGIT_WIDTH) / 2;
        const fits = x - half >= -OVERHANG / 2 && x + half <= width + OVERHANG / 2;
        return (
          <g key={at} data-major={isMajor || undefined}>
            <line className="vf-chart-tick" x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} />
            {fits && (
              <text x={x} y={plot.bottom + 18} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
