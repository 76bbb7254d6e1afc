import type { ChartLayout } from "./chartLayout";
import type { ChartThreshold } from "./chartModel";

/** Over its line a label needs so much room, or it stands under it. CSS pixels. */
const LABEL_HEIGHT = 12;

interface ThresholdProps {
  layout: ChartLayout;
  thresholds: readonly ChartThreshold[];
}

/** Lines that values are measured against. Drawn below the series; what they are called, above. */
export function ThresholdLines({ layout, thresholds }: ThresholdProps) {
  const { plot } = layout;
  return shownOf(layout, thresholds).map(({ value, label, tone }) => {
    const y = layout.y(value);
    return (
      <g key={label} data-tone={tone}>
        <line className="vf-chart-threshold" x1={plot.left} x2={plot.right} y1={y} y2={y} />
      </g>
    );
  });
}

/** The names of the lines. No line of a series runs through them. */
export function ThresholdLabels({ layout, thresholds }: ThresholdProps) {
  const { plot, isRtl } = layout;
  return shownOf(layout, thresholds).map(({ value, label, tone }) => {
    const y = layout.y(value);
    return (
      <g key={label} data-tone={tone} data-slot="threshold">
        <text
          className="vf-chart-threshold-label"
          x={isRtl ? plot.right - 4 : plot.left + 4}
          y={y - plot.top < LABEL_HEIGHT ? y + LABEL_HEIGHT : y - 4}
          textAnchor={isRtl ? "end" : "start"}
        >
          {label}
        </text>
      </g>
    );
  });
}

function shownOf({ values }: ChartLayout, thresholds: readonly ChartThreshold[]) {
  const max = values.at(-1)?.at ?? 0;
  return thresholds.filter(({ value }) => value <= max);
}
