import { sampleLine, type Run } from "../../core/sampleLine";
import { middleOf, type ChartLayout } from "./chartLayout";
import { isThin, type ChartSample, type ChartSeries, type ChartSlot } from "./chartModel";

/** Marks closer than this would run into each other. CSS pixels. */
const MARK_DISTANCE = 5;

/** `alone`: nothing known on either side, so no line shows it. `thin`, `partial`: what its value rests on. */
export interface LineMark {
  index: number;
  kind: "alone" | "thin" | "partial";
}

/** A series as a line: what is drawn through, and the points that are marked. */
export interface Line {
  series: ChartSeries;
  /** Up to the last slot that is wholly known, and from there on. */
  known: Run[];
  partial: Run[];
  marks: LineMark[];
}

/** What of a series is drawn: at most four points a pixel, and as many marks as there is room for. */
export function lineOf(
  series: ChartSeries,
  slots: readonly ChartSlot[],
  sample: ChartSample | undefined,
  layout: ChartLayout,
): Line {
  const columnOf = (index: number) => {
    const slot = slots[index];
    return slot === undefined ? 0 : Math.floor(Math.abs(layout.x(middleOf(slot)) - layout.plot.left));
  };
  const runs = sampleLine(series.values, columnOf);
  const isPartial = (index: number) => slots[index]?.status === "partial";
  const known = runs.map((run) => run.filter((index) => !isPartial(index)));
  const partial = runs.map((run) =>
    run.filter((index, at) => isPartial(index) || isPartial(run[at + 1] ?? -1)),
  );
  return {
    series,
    known: known.filter((run) => run.length > 1),
    partial: partial.filter((run) => run.length > 1),
    marks: marksOf(runs, isPartial, sample, columnOf),
  };
}

function marksOf(
  runs: readonly Run[],
  isPartial: (index: number) => boolean,
  sample: ChartSample | undefined,
  columnOf: (index: number) => number,
): LineMark[] {
  const marks: LineMark[] = [];
  let occupied = -Infinity;
  for (const run of runs) {
    for (const index of run) {
      const kind = isPartial(index)
        ? "partial"
        : isThin(sample, index)
          ? "thin"
          : run.length === 1
            ? "alone"
            : null;
      if (kind === null) continue;
      const column = columnOf(index);
      if (Math.abs(column - occupied) < MARK_DISTANCE && kind !== "partial") continue;
      occupied = column;
      marks.push({ index, kind });
    }
  }
  return marks;
}
