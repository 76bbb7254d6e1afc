import { middleOf, spanOf, type ChartLayout } from "./chartLayout";
import type { ChartSeries, ChartSlot } from "./chartModel";

/** Between two bars: a share of a slot, and never more than so many pixels. */
const GAP = { share: 0.2, most: 3 };
/** So that one event among thousands is seen. */
const MIN_HEIGHT = 1.5;

/** The bars of one series as two paths: of what is known, and of what is so far. */
export interface BarPaths {
  series: ChartSeries;
  known: string;
  partial: string;
}

/**
 * Bars of all series, stacked, as paths: two elements a series, however many bars. Where slots are narrower than a pixel,
 * the highest stack of each pixel is drawn.
 */
export function barPaths(
  series: readonly ChartSeries[],
  slots: readonly ChartSlot[],
  layout: ChartLayout,
): BarPaths[] {
  const stacks = slotsToDraw(series, slots, layout);
  const grounds = new Map<number, number>();
  return series.map((one) => {
    const paths = { known: "", partial: "" };
    for (const index of stacks) {
      const slot = slots[index];
      const value = one.values[index];
      if (slot === undefined || value === null || value === undefined || value <= 0) continue;
      const ground = grounds.get(index) ?? 0;
      grounds.set(index, ground + value);
      paths[slot.status === "partial" ? "partial" : "known"] += bar(slot, ground, ground + value, layout);
    }
    return { series: one, ...paths };
  });
}

function slotsToDraw(series: readonly ChartSeries[], slots: readonly ChartSlot[], layout: ChartLayout) {
  if (layout.slotWidth >= 1) return [...slots.keys()];
  const highest = new Map<number, { index: number; total: number }>();
  slots.forEach((slot, index) => {
    const total = series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
    const pixel = Math.floor(layout.x(middleOf(slot)));
    const known = highest.get(pixel);
    if (known === undefined || total > known.total) highest.set(pixel, { index, total });
  });
  return [...highest.values()].map(({ index }) => index);
}

function bar(slot: ChartSlot, from: number, to: number, layout: ChartLayout): string {
  const { x, width } = spanOf(layout, slot);
  const gap = Math.min(GAP.most, width * GAP.share);
  const wide = Math.max(1, width - gap);
  const bottom = layout.y(from);
  const height = Math.max(MIN_HEIGHT, bottom - layout.y(to));
  return `M${fixed(x + (width - wide) / 2)} ${fixed(bottom)}v${fixed(-height)}h${fixed(wide)}v${fixed(height)}z`;
}

const fixed = (value: number) => value.toFixed(2);
