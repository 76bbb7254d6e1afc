/** From a stretch of values to a stretch of places and back; either may run backwards. */
export interface LinearScale {
  (value: number): number;
  invert: (place: number) => number;
}

/**
 * The scale of an axis. A chart needs no more of a scale than this, and a library's brings its colours, formats and
 * interpolations along: a third of the size of a chart.
 */
export function linearScale(
  values: readonly [number, number],
  places: readonly [number, number],
): LinearScale {
  const map = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => {
    const slope = b === a ? 0 : (d - c) / (b - a);
    return (at: number) => c + (at - a) * slope;
  };
  return Object.assign(map(values, places), { invert: map(places, values) });
}
