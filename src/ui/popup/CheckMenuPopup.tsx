"use client";
import { Menu } from "@base-ui/react/menu";
import { Icon } from "../Icon";
import { AnchoredMenu } from "./AnchoredMenu";

interface CheckMenuItem {
  id: string;
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

export interface CheckMenuPopupProps {
  label: string;
  anchor: HTMLElement;
  groups: readonly { label: string | undefined; items: readonly CheckMenuItem[] }[];
  onClose: () => void;
}

/** The open menu of a `CheckMenu`. */
export function CheckMenuPopup({ label, anchor, groups, onClose }: CheckMenuPopupProps) {
  return (
    <AnchoredMenu label={label} anchor={anchor} align="start" onClose={onClose}>
      {groups.map((group) => (
        <Menu.Group key={group.label ?? ""} className="vf-menu-group">
          {group.label !== undefined && (
            <Menu.GroupLabel className="vf-menu-heading">{group.label}</Menu.GroupLabel>
          )}
          {group.items.map((item) => (
            <Menu.CheckboxItem
              key={item.id}
              className="vf-menu-item"
              checked={item.isChecked}
              closeOnClick={false}
              onCheckedChange={item.onChange}
            >
              <span className="vf-menu-check">
                <Menu.CheckboxItemIndicator>
                  <Icon name="check" />
                </Menu.CheckboxItemIndicator>
              </span>
              {item.label}
            </Menu.CheckboxItem>
          ))}
        </Menu.Group>
      ))}
    </AnchoredMenu>
  );
}
