import type { ChartLayout } from "./chartLayout";

/** Lines across the plot with their values, and what they count. Decorative: every point says its own value. */
export function ValueAxis({ layout, label }: { layout: ChartLayout; label: string }) {
  const { plot, values, y, valueSide, isRtl, width } = layout;
  const isLeft = valueSide === "left";
  return (
    <g className="vf-chart-axis">
      <text className="vf-chart-axis-label" x={isRtl ? width : 0} y={11} textAnchor={isRtl ? "end" : "start"}>
        {label}
      </text>
      {values.map(({ at, label: value }) => (
        <g key={at}>
          <line
            className="vf-chart-grid"
            data-ground={at === 0 || undefined}
            x1={plot.left}
            x2={plot.right}
            y1={y(at)}
            y2={y(at)}
          />
          <text
            x={isLeft ? plot.left - 8 : plot.right + 8}
            y={y(at)}
            dy="0.32em"
            textAnchor={isLeft ? "end" : "start"}
          >
            {value}
          </text>
        </g>
      ))}
    </g>
  );
}
