/** The part of a scale that is shown, in positions from 0 to 1. */
export interface ZoomWindow {
  from: number;
  to: number;
}

export const WHOLE: ZoomWindow = { from: 0, to: 1 };

/** The closest zoom: beyond it milliseconds are wider than a screen. */
const MIN_SPAN = 1 / 4_000;

/** The window moved to lie within the whole, without changing its width. */
function within(from: number, span: number): ZoomWindow {
  const width = Math.min(1, Math.max(MIN_SPAN, span));
  const start = Math.min(1 - width, Math.max(0, from));
  return { from: start, to: start + width };
}

/** Zooms by `factor` (2 shows half of what was shown) around a position that stays where it is. */
export function zoomAt({ from, to }: ZoomWindow, factor: number, anchor: number): ZoomWindow {
  const span = Math.min(1, Math.max(MIN_SPAN, (to - from) / factor));
  const share = (anchor - from) / (to - from);
  return within(anchor - share * span, span);
}

/** Moves by a share of what is shown; positive is later. */
export function panBy({ from, to }: ZoomWindow, share: number): ZoomWindow {
  return within(from + share * (to - from), to - from);
}

/** Shows exactly what lies between two positions, in whichever order. */
export function zoomTo(a: number, b: number): ZoomWindow {
  return within(Math.min(a, b), Math.abs(b - a));
}

/** Moves the least that brings the stretch into view; a stretch that fills the window begins at its edge. */
export function reveal(window: ZoomWindow, start: number, end: number): ZoomWindow {
  const span = window.to - window.from;
  if (start < window.from || end - start >= span) return within(start, span);
  return end > window.to ? within(end - span, span) : window;
}
