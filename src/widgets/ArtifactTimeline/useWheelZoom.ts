"use client";
import { useEffect, type Dispatch, type RefObject, type SetStateAction } from "react";
import { panBy, zoomAt, type ZoomWindow } from "../../core/zoomWindow";
import { isRtl } from "../../ui/isRtl";
import { positionOn } from "./positionOn";

/** Of a wheel's pixel: a notch of 100 zooms by about a quarter. */
const ZOOM_PER_PIXEL = 0.0025;
const PAN_PER_PIXEL = 0.0015;

/**
 * Ctrl or Cmd and the wheel, which is also what a trackpad's pinch sends, zoom around the pointer; sideways movement pans.
 * A plain wheel stays the page's: a chart must not catch a reader who scrolls past.
 */
export function useWheelZoom(
  chart: RefObject<HTMLElement | null>,
  axis: RefObject<HTMLElement | null>,
  setWindow: Dispatch<SetStateAction<ZoomWindow>>,
) {
  useEffect(() => {
    const element = chart.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      const ruler = axis.current;
      if (ruler === null) return;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const factor = Math.exp(-event.deltaY * ZOOM_PER_PIXEL);
        setWindow((shown) => zoomAt(shown, factor, positionOn(ruler, event.clientX, shown)));
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
      event.preventDefault();
      setWindow((shown) => panBy(shown, (isRtl(ruler) ? -sideways : sideways) * PAN_PER_PIXEL));
    };
    // React listens passively, and a passive listener cannot keep the page from zooming.
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [chart, axis, setWindow]);
}
