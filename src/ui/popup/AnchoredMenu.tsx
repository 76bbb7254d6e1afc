"use client";
import { Menu } from "@base-ui/react/menu";
import { useCallback, type ReactNode } from "react";
import { closeUnlessPressed } from "./closeUnlessPressed";
import { NO_BOUNDARY, useTopLayer } from "./topLayer";
import { useEscape } from "./useEscape";

export interface AnchoredMenuProps {
  /** Accessible name. */
  label: string;
  /** The button it belongs to. */
  anchor: HTMLElement;
  align: "start" | "end";
  /**
   * What has the focus when the menu is gone.
   * @default the button
   */
  finalFocus?: () => HTMLElement | null;
  onClose: () => void;
  /** `Menu.Item`s, or groups of them. */
  children: ReactNode;
}

/** An open menu at a button. Opened from the keyboard it begins at its first item. */
export function AnchoredMenu(props: AnchoredMenuProps) {
  const { label, anchor, align, finalFocus = () => anchor, onClose, children } = props;
  const focusFirst = useCallback(
    (popup: HTMLElement | null) => {
      if (anchor.matches(":focus-visible")) popup?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
    },
    [anchor],
  );
  useEscape(anchor, onClose);
  return (
    <Menu.Root open modal={false} onOpenChange={closeUnlessPressed(anchor, onClose)}>
      <Menu.Portal {...useTopLayer()}>
        <Menu.Positioner
          anchor={anchor}
          sideOffset={4}
          align={align}
          collisionBoundary={NO_BOUNDARY}
          collisionPadding={8}
        >
          <Menu.Popup
            ref={focusFirst}
            className="vf-menu"
            data-slot="menu"
            aria-label={label}
            finalFocus={finalFocus}
            onKeyDown={({ key }) => {
              if (key !== "Tab") return;
              // The browser then goes on from the button.
              anchor.focus();
              onClose();
            }}
          >
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
