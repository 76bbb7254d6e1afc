"use client";
import {
  useRef,
  useState,
  type Dispatch,
  type PointerEvent,
  type RefObject,
  type SetStateAction,
} from "react";
import { panBy, zoomAt, zoomTo, type ZoomWindow } from "../../core/zoomWindow";
import { positionOn, shareOn } from "./positionOn";

/** A press that moves less is a click. CSS pixels. */
const CLICK_SLOP = 4;

/** `press`: not yet known to be more than a click. `pan` moves the chart; `range` draws out a stretch on the axis. */
interface Gesture {
  mode: "press" | "pan" | "range";
  isOnAxis: boolean;
  startX: number;
  /** Position under the pointer when the gesture began. */
  anchor: number;
  /** Last known place of each finger, as a share of the axis. */
  fingers: Map<number, number>;
}

/** Dragging: on the axis it draws out the stretch to zoom into, on the chart it pans; two fingers pinch. */
export function useDragZoom(
  axis: RefObject<HTMLElement | null>,
  window: ZoomWindow,
  setWindow: Dispatch<SetStateAction<ZoomWindow>>,
) {
  const gesture = useRef<Gesture | null>(null);
  const [selection, setSelection] = useState<ZoomWindow | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const ruler = axis.current;
    if (ruler === null || event.button !== 0) return;
    gesture.current ??= {
      mode: "press",
      isOnAxis: ruler.contains(event.target as Node), // a pointer's target is always a node
      startX: event.clientX,
      anchor: positionOn(ruler, event.clientX, window),
      fingers: new Map(),
    };
    gesture.current.fingers.set(event.pointerId, shareOn(ruler, event.clientX));
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const ruler = axis.current;
    const current = gesture.current;
    const before = current?.fingers.get(event.pointerId);
    if (ruler === null || current === null || before === undefined) return;
    // A press on a scrollbar ends without a word.
    if (event.buttons === 0) {
      gesture.current = null;
      return;
    }
    const share = shareOn(ruler, event.clientX);

    if (current.mode === "press") {
      if (Math.abs(event.clientX - current.startX) < CLICK_SLOP && current.fingers.size === 1) return;
      current.mode = current.isOnAxis && current.fingers.size === 1 ? "range" : "pan";
      // Only now: capturing earlier would take the click away from the span under the pointer.
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    current.fingers.set(event.pointerId, share);
    if (current.mode === "range") {
      const position = positionOn(ruler, event.clientX, window);
      setSelection({ from: Math.min(current.anchor, position), to: Math.max(current.anchor, position) });
      return;
    }
    const other = [...current.fingers].find(([id]) => id !== event.pointerId)?.[1];
    setWindow((shown) =>
      other === undefined ? panBy(shown, before - share) : pinch(shown, before, share, other),
    );
  };

  const finish = (event: PointerEvent<HTMLElement>) => {
    const current = gesture.current;
    if (current === null) return;
    current.fingers.delete(event.pointerId);
    if (current.mode === "range" && selection !== null) {
      if (event.type === "pointerup") setWindow(zoomTo(selection.from, selection.to));
      setSelection(null);
    }
    if (current.fingers.size === 0) gesture.current = null;
  };

  return {
    selection,
    dragProps: { onPointerDown, onPointerMove, onPointerUp: finish, onPointerCancel: finish },
  };
}

/** One finger moved from `before` to `after` while the other rested: what was between them still is. */
function pinch(shown: ZoomWindow, before: number, after: number, resting: number): ZoomWindow {
  const factor = Math.abs(after - resting) / Math.max(0.01, Math.abs(before - resting));
  return zoomAt(shown, Math.max(0.1, factor), shown.from + resting * (shown.to - shown.from));
}
