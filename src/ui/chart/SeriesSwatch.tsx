import type { ChartSeries } from "./chartModel";

/** How a series is drawn, in small: by the same attributes as in the plot, so that the two cannot differ. */
export function SeriesSwatch({ series }: { series: Pick<ChartSeries, "mark" | "color" | "pattern"> }) {
  const { mark, color, pattern } = series;
  return (
    <svg
      className="vf-chart-swatch"
      viewBox="0 0 16 10"
      aria-hidden="true"
      data-color={color}
      data-pattern={pattern}
    >
      {mark === "line" ? (
        <path className="vf-chart-line" d="M0 5h16" />
      ) : (
        <path className="vf-chart-bars" d="M4 9V1h8v8z" />
      )}
    </svg>
  );
}
