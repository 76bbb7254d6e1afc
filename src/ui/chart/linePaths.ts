import { sampleLine, type Run } from "../../core/sampleLine";
import { middleOf, type ChartLayout } from "./chartLayout";
import { isThin, type ChartPlan, type ChartSeries, type ChartSlot } from "./chartModel";

/** Marks closer than this would run into each other. CSS pixels. */
const MARK_DISTANCE = 5;

/**
 * `thin`, `partial`: what its value rests on. `warn`, `bad`: beyond a threshold. `alone`: nothing is known on either side,
 * so that no line shows it.
 */
export interface LineMark {
  index: number;
  kind: "partial" | "thin" | "bad" | "warn" | "alone";
}

/** A series as a line: what is drawn through, and the points that are marked. */
export interface Line {
  series: ChartSeries;
  /** Up to the last slot that is wholly known, and from there on. */
  known: Run[];
  partial: Run[];
  marks: LineMark[];
}

/** The column of pixels that each slot is drawn in, counted from the start of the axis: computed once for all series. */
export function columnsOf(slots: readonly ChartSlot[], layout: ChartLayout): Int32Array {
  const origin = layout.x(slots[0]?.start ?? 0);
  const columns = new Int32Array(slots.length);
  slots.forEach((slot, index) => {
    columns[index] = Math.abs(layout.x(middleOf(slot)) - origin);
  });
  return columns;
}

/** What of a series is drawn: at most four points a pixel, and as many marks as there is room for. */
export function lineOf(
  series: ChartSeries,
  slots: readonly ChartSlot[],
  plan: ChartPlan,
  columns: Int32Array,
): Line {
  const columnOf = (index: number) => columns[index] ?? 0;
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
    marks: spaced(
      runs.flatMap((run) =>
        run.flatMap((index) => {
          const kind = isPartial(index) ? "partial" : kindOf(series, index, plan, run.length === 1);
          return kind === null ? [] : [{ index, kind }];
        }),
      ),
      columnOf,
    ),
  };
}

function kindOf(
  series: ChartSeries,
  index: number,
  plan: ChartPlan,
  isAlone: boolean,
): LineMark["kind"] | null {
  if (isThin(plan.sample, index)) return "thin";
  const value = series.values[index] ?? 0;
  const passed =
    plan.thresholds?.filter((limit) => limit.seriesId === series.id && value > limit.value) ?? [];
  const tone = ["bad", "warn"].find((grave) => passed.some((limit) => limit.tone === grave));
  if (tone === "bad" || tone === "warn") return tone;
  return isAlone ? "alone" : null;
}

/** As many marks as there is room for; the graver of two stays. */
function spaced(marks: readonly LineMark[], columnOf: (index: number) => number): LineMark[] {
  const kept: LineMark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    const isClear = last === undefined || columnOf(mark.index) - columnOf(last.index) >= MARK_DISTANCE;
    if (isClear) kept.push(mark);
    else if (GRAVITY[mark.kind] > GRAVITY[last.kind]) kept.splice(-1, 1, mark);
  }
  return kept;
}

const GRAVITY: Record<LineMark["kind"], number> = { alone: 0, thin: 1, warn: 2, bad: 3, partial: 4 };
