"use client";
import { useRef, type PointerEvent, type RefObject } from "react";
import type { ChartLayout } from "./chartLayout";
import type { ChartReading } from "./chartReading";

/** A press that moves less is a click. CSS pixels. */
const CLICK_SLOP = 4;

interface Press {
  x: number;
  slot: number;
  isBrush: boolean;
  /** Whether the slot was pointed at before: a finger's first tap only shows it. */
  wasShown: boolean;
}

/** The pointer on the plot: it shows the slot under it, a click opens the slot, dragging draws out a stretch. */
export function useChartPointer(
  box: RefObject<HTMLElement | null>,
  layout: ChartLayout,
  reading: ChartReading,
) {
  const press = useRef<Press | null>(null);
  const slotOf = ({ clientX }: PointerEvent) => {
    const { left, width } = box.current?.getBoundingClientRect() ?? { left: 0, width: layout.width };
    // By the share of what is seen: a host may scale the panel.
    return layout.slotUnder(((clientX - left) / width) * layout.width);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const slot = slotOf(event);
    press.current = { x: event.clientX, slot, isBrush: false, wasShown: reading.shownSlot() === slot };
    reading.show(slot);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const slot = slotOf(event);
    const current = press.current;
    if (current === null || !reading.canSelect) {
      reading.show(slot);
      return;
    }
    if (!current.isBrush) {
      if (Math.abs(event.clientX - current.x) < CLICK_SLOP) return;
      current.isBrush = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    } else if (!reading.hasSelection()) {
      // Escape took the selection away while the pointer was down: the rest of the drag means nothing.
      press.current = null;
      return;
    }
    reading.select(current.slot, slot);
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const current = press.current;
    press.current = null;
    if (current === null) return;
    if (current.isBrush) reading.commit();
    else if (event.pointerType !== "touch" || current.wasShown) reading.open(current.slot);
  };

  const onPointerCancel = () => {
    if (press.current?.isBrush) reading.cancel();
    press.current = null;
  };

  const onPointerLeave = (event: PointerEvent<HTMLElement>) => {
    if (press.current === null && event.pointerType !== "touch") reading.leave();
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave };
}
