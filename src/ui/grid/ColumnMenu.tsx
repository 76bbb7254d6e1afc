"use client";
import { Menu } from "@base-ui/react/menu";
import { usePortalContainer } from "../PortalContainer";

/** Something that can be done with a column. */
export interface ColumnAction {
  id: string;
  label: string;
  run: () => void;
  /** It would change nothing now. */
  isDisabled?: boolean;
}

export interface ColumnMenuProps {
  /** The button it belongs to. */
  anchor: HTMLElement;
  actions: readonly ColumnAction[];
  onClose: () => void;
}

/** What can be done with a column. There is one menu for all headings, and only while it is open. */
export function ColumnMenu({ anchor, actions, onClose }: ColumnMenuProps) {
  const container = usePortalContainer();
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal container={container}>
        <Menu.Positioner
          className="vf-menu-positioner"
          anchor={anchor}
          sideOffset={4}
          align="end"
          collisionPadding={8}
        >
          <Menu.Popup className="vf-menu" data-slot="menu" finalFocus={() => headingOf(anchor)}>
            {actions.map((action) => (
              <Menu.Item
                key={action.id}
                className="vf-menu-item"
                disabled={action.isDisabled}
                onClick={action.run}
              >
                {action.label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** The heading has the focus again, wherever its column has gone. */
const headingOf = (anchor: HTMLElement) => anchor.closest<HTMLElement>("[role=columnheader]");
