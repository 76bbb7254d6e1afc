import type { ChartSlot } from "./chartModel";

/** Neighbours of the same status as one. */
export function mergeSlots(slots: readonly ChartSlot[]): ChartSlot[] {
  const merged: ChartSlot[] = [];
  for (const slot of slots) {
    const last = merged.at(-1);
    if (last?.status === slot.status && last.end === slot.start) last.end = slot.end;
    else merged.push({ ...slot });
  }
  return merged;
}
