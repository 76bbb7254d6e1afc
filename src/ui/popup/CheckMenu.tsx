"use client";
import { Button } from "../Button";
import { Icon, type IconName } from "../Icon";
import { laterPopup } from "../later/laterPopup";
import { usePopup } from "./usePopup";

export interface CheckMenuGroup<Id extends string> {
  /** Absent: the items stand without a heading. */
  label?: string;
  items: readonly { id: Id; label: string }[];
}

export interface CheckMenuProps<Id extends string> {
  /** What is chosen, such as "Columns". */
  label: string;
  /** What stands for the label in a narrow header. */
  icon?: IconName | undefined;
  /** Shown after the label when it says more, such as how many are chosen. */
  hint?: string | undefined;
  groups: readonly CheckMenuGroup<Id>[];
  isChecked: (id: Id) => boolean;
  onChange: (id: Id, isChecked: boolean) => void;
}

const CheckMenuPopup = laterPopup(() => import("./CheckMenuPopup").then((module) => module.CheckMenuPopup));

/** A button that opens a menu of things to switch on and off; it stays open while they are. */
export function CheckMenu<Id extends string>({
  label,
  icon,
  hint,
  groups,
  isChecked,
  onChange,
}: CheckMenuProps<Id>) {
  const { anchor, close, trigger } = usePopup("menu", CheckMenuPopup);
  const withState = () =>
    groups.map((group) => ({
      label: group.label,
      items: group.items.map((item) => ({
        ...item,
        isChecked: isChecked(item.id),
        onChange: (isNowChecked: boolean) => onChange(item.id, isNowChecked),
      })),
    }));
  return (
    <>
      <Button
        {...trigger}
        data-set={hint === undefined ? undefined : ""}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || anchor) return;
          event.preventDefault();
          trigger.onClick(event);
        }}
      >
        {icon && <Icon name={icon} isStandIn />}
        {icon ? <span className="vf-button-label">{label}</span> : label}
        {hint !== undefined && <span className="vf-check-menu-hint">{hint}</span>}
        <Icon name="chevronDown" />
      </Button>
      {anchor && <CheckMenuPopup label={label} anchor={anchor} groups={withState()} onClose={close} />}
    </>
  );
}
