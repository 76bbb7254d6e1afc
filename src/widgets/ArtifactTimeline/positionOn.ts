import type { ZoomWindow } from "../../core/zoomWindow";
import { isRtl } from "../../ui/isRtl";

/** Where a pointer is on the axis, as a share of what is shown: 0 at its start, in either direction of writing. */
export function shareOn(axis: HTMLElement, clientX: number): number {
  const { left, width } = axis.getBoundingClientRect();
  const share = width === 0 ? 0 : (clientX - left) / width;
  return isRtl(axis) ? 1 - share : share;
}

/** Where that is on the whole timeline. */
export function positionOn(axis: HTMLElement, clientX: number, { from, to }: ZoomWindow): number {
  return from + shareOn(axis, clientX) * (to - from);
}
