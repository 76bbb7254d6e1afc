import type { Formats } from "../../core/format";
import type { ChartPlan, ChartSlot } from "../../ui/chart/chartModel";
import type { SlotTick } from "../../ui/chart/SlotAxis";
import type { Messages } from "../../ui/messages";

export const scoresOf = (bins: readonly number[]) => bins.reduce((sum, count) => sum + count, 0);

/** Bins of equal width from 0 to 1. */
export const confidenceSlots = (count: number): ChartSlot[] =>
  Array.from({ length: count }, (_, bin) => ({
    start: bin / count,
    end: (bin + 1) / count,
    status: "measured",
  }));

/** How many scores lie in each bin, and in which one their median does. */
export function confidencePlan(
  bins: readonly number[],
  words: Messages["confidenceHistogram"],
  nameOf: (slot: ChartSlot) => string,
  format: Formats,
): ChartPlan {
  const median = confidenceSlots(bins.length)[medianBin(bins)];
  return {
    unit: "count",
    axisLabel: words.axis,
    series: [
      {
        id: "scores",
        label: words.scores,
        mark: "bar",
        color: 1,
        pattern: "soft",
        values: bins,
        total: format.number(scoresOf(bins)),
      },
    ],
    aside: median && words.median(nameOf(median)),
  };
}

/** The bin that half of the scores have been reached in. */
function medianBin(bins: readonly number[]): number {
  const half = scoresOf(bins) / 2;
  let passed = 0;
  return bins.findIndex((count) => (passed += count) >= half);
}

/** Steps that bins of a twentieth end on. */
const STEPS = [0.1, 0.2, 0.5, 1];

export function shareTicks(maxTicks: number, format: Formats): SlotTick[] {
  const step = STEPS.find((wide) => 1 / wide <= maxTicks) ?? 1;
  const count = Math.round(1 / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = index / count;
    return { at, label: format.percent(at), isMajor: false };
  });
}
