"use client";
import { Menu } from "@base-ui/react/menu";
import { AnchoredMenu } from "../popup/AnchoredMenu";

/** Something that can be done with a column. */
export interface ColumnAction {
  id: string;
  label: string;
  run: () => void;
  /** It would change nothing now. */
  isDisabled?: boolean;
}

export interface ColumnMenuProps {
  /** Accessible name. */
  label: string;
  /** The button it belongs to. */
  anchor: HTMLElement;
  actions: readonly ColumnAction[];
  onClose: () => void;
}

/** What can be done with a column. There is one menu for all headings, and only while it is open. */
export function ColumnMenu({ label, anchor, actions, onClose }: ColumnMenuProps) {
  return (
    <AnchoredMenu
      label={label}
      anchor={anchor}
      align="end"
      finalFocus={() => headingOf(anchor)}
      onClose={onClose}
    >
      {actions.map((action) => (
        <Menu.Item key={action.id} className="vf-menu-item" disabled={action.isDisabled} onClick={action.run}>
          {action.label}
        </Menu.Item>
      ))}
    </AnchoredMenu>
  );
}

/** The heading has the focus again, wherever its column has gone. */
const headingOf = (anchor: HTMLElement) => anchor.closest<HTMLElement>("[role=columnheader]");
