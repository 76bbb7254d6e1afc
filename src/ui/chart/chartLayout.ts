import { linearScale } from "../../core/linearScale";
import { slotAt } from "../../core/slotAt";
import { valueTicks, type ValueUnit } from "../../core/valueTicks";
import type { ChartSlot } from "./chartModel";

/** CSS pixels. Above the plot lie the axis' label and the lane of alerts, below it the marks of quiet slots and the ticks. */
const ROOM = { top: 26, bottom: 26, end: 12, tickGap: 8 };
/** How wide a digit of the axis' size is, at most. */
const DIGIT_WIDTH = 6.6;
/** How close ticks of the value axis may come. */
const TICK_HEIGHT = 44;

/** Places in a chart of a size, in CSS pixels from its top left corner. */
export interface ChartLayout {
  width: number;
  height: number;
  isRtl: boolean;
  /** The box that marks are drawn in. */
  plot: { left: number; right: number; top: number; bottom: number };
  /** The side that labels of the value axis stand on. */
  valueSide: "left" | "right";
  values: { at: number; label: string }[];
  x: (at: number) => number;
  y: (value: number) => number;
  /** Index of the slot under a place; the nearest one outside of the plot. */
  slotUnder: (x: number) => number;
  /** Width of a slot in pixels. */
  slotWidth: number;
}

export interface LayoutOptions {
  width: number;
  height: number;
  isRtl: boolean;
  slots: readonly ChartSlot[];
  largest: number;
  unit: ValueUnit;
  formatTick: (value: number) => string;
  /** Room for labels at the end of the plot, in pixels. */
  endRoom?: number;
}

/** Lays a chart out. Right to left mirrors it: time runs as text does. */
export function chartLayout(options: LayoutOptions): ChartLayout {
  const { width, height, isRtl, slots, largest, unit, formatTick, endRoom = 0 } = options;
  const { max, ticks } = valueTicks(largest, Math.max(2, Math.floor(height / TICK_HEIGHT)), unit);
  const values = ticks.map((at) => ({ at, label: formatTick(at) }));
  const labelRoom = Math.max(...values.map(({ label }) => label.length)) * DIGIT_WIDTH + ROOM.tickGap;
  const [left, right] = isRtl
    ? [ROOM.end + endRoom, width - labelRoom]
    : [labelRoom, width - ROOM.end - endRoom];
  const plot = { left, right: Math.max(left + 1, right), top: ROOM.top, bottom: height - ROOM.bottom };
  const first = slots[0]?.start ?? 0;
  const last = slots.at(-1)?.end ?? 1;
  const x = linearScale([first, last], isRtl ? [plot.right, plot.left] : [plot.left, plot.right]);
  const y = linearScale([0, max], [plot.bottom, plot.top]);
  return {
    width,
    height,
    isRtl,
    plot,
    valueSide: isRtl ? "right" : "left",
    values,
    x,
    y,
    slotUnder: (px) => slotAt(slots, x.invert(px)),
    slotWidth: (plot.right - plot.left) / Math.max(1, slots.length),
  };
}

/** Left edge and width of a stretch of the axis. */
export function spanOf({ x }: ChartLayout, { start, end }: { start: number; end: number }) {
  const [from, to] = [x(start), x(end)];
  return { x: Math.min(from, to), width: Math.abs(to - from) };
}

/** The middle of a slot, where its values are drawn. */
export const middleOf = ({ start, end }: { start: number; end: number }) => (start + end) / 2;
