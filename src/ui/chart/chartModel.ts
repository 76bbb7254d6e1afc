/** What the parts of a chart draw: plain data, with words and formats already chosen. */
import type { BucketStatus } from "../../core/historyModel";
import type { Values } from "../../core/sampleLine";
import type { Stretch } from "../../core/slotAt";
import type { ValueUnit } from "../../core/valueTicks";

/** One place of the x axis that has values: a bucket of time, a bin. Slots touch and are in order. */
export interface ChartSlot extends Stretch {
  status: BucketStatus;
}

/** A row of values, one a slot, and how it is told from the others: by colour, and by its pattern without it. */
export interface ChartSeries {
  id: string;
  label: string;
  /** The bars of a chart are stacked, the first series lowest. */
  mark: "line" | "bar";
  /** A token of the charts, or of a status. @selector [data-color] */
  color: 1 | 2 | 3 | 4 | 5 | 6 | "bad";
  /** Of a line its dashes, of a bar its filling. @selector [data-pattern] */
  pattern: "solid" | "dashed" | "dotted" | "soft";
  /** Null where nothing is known. */
  values: Values;
  /** What it comes to over all slots, formatted; null when nothing is known. */
  total: string | null;
}

/** How many measurements are behind the values of each slot. */
export interface ChartSample {
  /** What was counted. */
  label: string;
  counts: readonly number[];
  /** Under so many the values say little, and are marked. */
  minimum: number;
}

/** A value that is not to be passed. */
export interface ChartThreshold {
  value: number;
  label: string;
  tone: "warn" | "bad" | "neutral";
  /** The series that is measured against it; its points beyond are marked. */
  seriesId: string;
}

/** A stretch of time to know of: an alert. */
export interface ChartInterval extends Stretch {
  id: string;
  label: string;
  tone: "warn" | "bad";
}

/** What one chart is about. */
export interface ChartPlan {
  unit: ValueUnit;
  /** What the value axis counts. */
  axisLabel: string;
  series: readonly ChartSeries[];
  /** A number that goes with the totals in the legend. */
  aside?: string | undefined;
  sample?: ChartSample | undefined;
  thresholds?: readonly ChartThreshold[] | undefined;
}

/** Whether the values of a slot rest on too few measurements. */
export const isThin = (sample: ChartSample | undefined, slot: number) => {
  const count = sample?.counts[slot] ?? 0;
  return sample !== undefined && count > 0 && count < sample.minimum;
};
