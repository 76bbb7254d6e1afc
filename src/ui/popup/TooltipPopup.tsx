"use client";
import { Tooltip } from "@base-ui/react/tooltip";
import { usePortalContainer } from "./PortalContainer";

export interface TooltipPopupProps {
  anchor: HTMLElement;
  text: string;
  onClose: () => void;
}

/** The open text of a `Tooltip`. */
export function TooltipPopup({ anchor, text, onClose }: TooltipPopupProps) {
  return (
    <Tooltip.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Tooltip.Portal container={usePortalContainer()}>
        <Tooltip.Positioner anchor={anchor} sideOffset={6} className="vf-tooltip-positioner">
          <Tooltip.Popup className="vf-tooltip" data-slot="tooltip">
            {text}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
