"use client";
import { Tooltip } from "@base-ui/react/tooltip";
import { NO_BOUNDARY, useTopLayer } from "./topLayer";
import { useEscape } from "./useEscape";

export interface TooltipPopupProps {
  anchor: HTMLElement;
  text: string;
  onClose: () => void;
}

/** The open text of a `Tooltip`. */
export function TooltipPopup({ anchor, text, onClose }: TooltipPopupProps) {
  useEscape(anchor, onClose);
  return (
    <Tooltip.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Tooltip.Portal {...useTopLayer()}>
        <Tooltip.Positioner
          className="vf-tooltip-positioner"
          anchor={anchor}
          sideOffset={6}
          collisionBoundary={NO_BOUNDARY}
        >
          <Tooltip.Popup className="vf-tooltip" data-slot="tooltip">
            {text}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
