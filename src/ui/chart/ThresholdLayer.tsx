import type { ChartLayout } from "./chartLayout";
import type { ChartThreshold } from "./chartModel";

/** Over its line a label needs so much room, or it stands under it. CSS pixels. */
const LABEL_HEIGHT = 12;

/** Lines that values are measured against. */
export function ThresholdLayer({
  layout,
  thresholds,
}: {
  layout: ChartLayout;
  thresholds: readonly ChartThreshold[];
}) {
  const { plot, isRtl } = layout;
  const max = layout.values.at(-1)?.at ?? 0;
  return thresholds
    .filter(({ value }) => value <= max)
    .map(({ value, label, tone }) => {
      const y = layout.y(value);
      return (
        <g key={label} data-tone={tone} data-slot="threshold">
          <line className="vf-chart-threshold" x1={plot.left} x2={plot.right} y1={y} y2={y} />
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
