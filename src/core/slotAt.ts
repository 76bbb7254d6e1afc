/** A stretch of an axis; the end is exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Index of the stretch that a place on the axis falls into, the nearest one outside of all; they are in order. -1 for none. */
export function slotAt(slots: readonly Stretch[], at: number): number {
  let low = 0;
  let high = slots.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return high;
}
