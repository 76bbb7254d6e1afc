"use client";
import { useCallback, useState, type RefObject } from "react";
import { panBy, reveal, WHOLE, zoomAt, type ZoomWindow } from "../../core/zoomWindow";
import { useDragZoom } from "./useDragZoom";
import { useWheelZoom } from "./useWheelZoom";

const KEY_ZOOM = 1.5;
const KEY_PAN = 0.2;

export interface TimelineZoom {
  window: ZoomWindow;
  isZoomed: boolean;
  /** The stretch that is being dragged out on the axis, in positions. */
  selection: ZoomWindow | null;
  zoomBy: (factor: number) => void;
  reset: () => void;
  reveal: (start: number, end: number) => void;
  /** For the element around the chart. Returns true when it took the key. */
  onKey: (key: string, isRtl: boolean) => boolean;
  dragProps: ReturnType<typeof useDragZoom>["dragProps"];
}

/**
 * Zoom and pan of the chart: with the wheel and Ctrl, by dragging, by pinching, and by keys. `chart` takes the gestures,
 * `axis` is what positions are measured on.
 */
export function useTimelineZoom(
  chart: RefObject<HTMLElement | null>,
  axis: RefObject<HTMLElement | null>,
): TimelineZoom {
  const [window, setWindow] = useState<ZoomWindow>(WHOLE);
  const zoomBy = useCallback(
    (factor: number) => setWindow((shown) => zoomAt(shown, factor, (shown.from + shown.to) / 2)),
    [],
  );
  const reset = useCallback(() => setWindow(WHOLE), []);
  const isZoomed = window.to - window.from < 1;
  useWheelZoom(chart, axis, setWindow);
  const { selection, dragProps } = useDragZoom(axis, window, setWindow);

  const actions: Partial<Record<string, () => void>> = {
    "+": () => zoomBy(KEY_ZOOM),
    "=": () => zoomBy(KEY_ZOOM),
    "-": () => zoomBy(1 / KEY_ZOOM),
    "0": reset,
  };
  const onKey = (key: string, isRtl: boolean) => {
    if (key === "ArrowLeft" || key === "ArrowRight") {
      const isLater = (key === "ArrowRight") !== isRtl;
      setWindow((shown) => panBy(shown, isLater ? KEY_PAN : -KEY_PAN));
      return true;
    }
    const action = actions[key];
    action?.();
    return action !== undefined;
  };

  return {
    window,
    isZoomed,
    selection,
    zoomBy,
    reset,
    reveal: (start, end) => setWindow((shown) => reveal(shown, start, end)),
    onKey,
    dragProps,
  };
}
