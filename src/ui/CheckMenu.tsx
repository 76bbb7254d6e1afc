"use client";
import { Menu } from "@base-ui/react/menu";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { usePortalContainer } from "./PortalContainer";

export interface CheckMenuGroup<Id extends string> {
  /** Absent: the items stand without a heading. */
  label?: string;
  items: readonly { id: Id; label: string }[];
}

export interface CheckMenuProps<Id extends string> {
  /** What is chosen, such as "Columns". */
  label: string;
  /** Shown after the label when it says more, such as how many are chosen. */
  hint?: string | undefined;
  groups: readonly CheckMenuGroup<Id>[];
  isChecked: (id: Id) => boolean;
  onChange: (id: Id, isChecked: boolean) => void;
}

/** A button that opens a menu of things to switch on and off; it stays open while they are. */
export function CheckMenu<Id extends string>({
  label,
  hint,
  groups,
  isChecked,
  onChange,
}: CheckMenuProps<Id>) {
  const container = usePortalContainer();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<Button data-set={hint === undefined ? undefined : ""} />}>
        {label}
        {hint !== undefined && <span className="vf-check-menu-hint">{hint}</span>}
        <Icon name="chevronDown" />
      </Menu.Trigger>
      <Menu.Portal container={container}>
        <Menu.Positioner className="vf-menu-positioner" sideOffset={4} align="start" collisionPadding={8}>
          <Menu.Popup className="vf-menu" data-slot="menu">
            {groups.map((group) => (
              <Menu.Group key={group.label ?? ""} className="vf-menu-group">
                {group.label !== undefined && (
                  <Menu.GroupLabel className="vf-menu-heading">{group.label}</Menu.GroupLabel>
                )}
                {group.items.map((item) => (
                  <Menu.CheckboxItem
                    key={item.id}
                    className="vf-menu-item"
                    checked={isChecked(item.id)}
                    closeOnClick={false}
                    onCheckedChange={(checked) => onChange(item.id, checked)}
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
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
