"use client";
import { Tooltip as BaseTooltip } from "@base-ui/react/tooltip";
import type { ReactElement } from "react";
import { usePortalContainer } from "./PortalContainer";

/** Long enough that a pointer passing by opens nothing. */
const DELAY_MS = 400;

export interface TooltipProps {
  /** Null: nothing to tell now. */
  text: string | null;
  /** The one element it belongs to; it must take a ref. It keeps its own accessible name: a tooltip only repeats or adds. */
  children: ReactElement;
}

/** A short text beside an element, on hover and focus. */
export function Tooltip({ text, children }: TooltipProps) {
  const container = usePortalContainer();
  return (
    <BaseTooltip.Root disabled={text === null}>
      <BaseTooltip.Trigger render={children} delay={DELAY_MS} />
      <BaseTooltip.Portal container={container}>
        <BaseTooltip.Positioner sideOffset={6} className="vf-tooltip-positioner">
          <BaseTooltip.Popup className="vf-tooltip" data-slot="tooltip">
            {text}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
