/** Values along an axis; null where nothing is known. */
export type Values = readonly (number | null)[];

/** Indexes of neighbouring known values, oldest first: a line is drawn through each run, and breaks between two. */
export type Run = readonly number[];

/**
 * The points of a line that can be seen, as runs. Of the points that fall into one column of pixels only the first, the
 * lowest, the highest and the last are kept, which paints the same pixels as all of them would (M4: Jugel et al.,
 * "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014).
 *
 * @param columnOf The pixel column of an index; it never falls.
 */
export function sampleLine(values: Values, columnOf: (index: number) => number): Run[] {
  const runs: number[][] = [];
  let run: number[] | undefined;
  let column: Column | undefined;
  const close = () => {
    if (column !== undefined) run?.push(...pointsOf(column));
    column = undefined;
  };
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value === null || value === undefined) {
      close();
      run = undefined;
      continue;
    }
    if (run === undefined) runs.push((run = []));
    const at = columnOf(index);
    if (column?.at !== at) close();
    if (column === undefined) {
      column = { at, first: index, last: index, low: index, high: index };
      continue;
    }
    column.last = index;
    if (value < (values[column.low] ?? value)) column.low = index;
    if (value > (values[column.high] ?? value)) column.high = index;
  }
  close();
  return runs;
}

interface Column {
  at: number;
  first: number;
  last: number;
  low: number;
  high: number;
}

const pointsOf = ({ first, last, low, high }: Column) =>
  [...new Set([first, low, high, last])].sort((left, right) => left - right);
