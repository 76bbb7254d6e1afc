import type { ChartSeries, ChartThreshold } from "./chartModel";

/**
 * What the value axis must reach: the highest point of any line, the highest stack of bars, and the lowest threshold, so
 * that values far under it are seen to be.
 */
export function largestValue(
  series: readonly ChartSeries[],
  thresholds: readonly ChartThreshold[] = [],
): number {
  const lines = series.filter(({ mark }) => mark === "line");
  const bars = series.filter(({ mark }) => mark === "bar");
  let largest = thresholds.length === 0 ? 0 : Math.min(...thresholds.map(({ value }) => value));
  for (const { values } of lines) {
    for (const value of values) if (value !== null && value > largest) largest = value;
  }
  for (let slot = 0; slot < (bars[0]?.values.length ?? 0); slot++) {
    let stack = 0;
    for (const { values } of bars) stack += values[slot] ?? 0;
    if (stack > largest) largest = stack;
  }
  return largest;
}
