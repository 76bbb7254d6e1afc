import { forwardRef } from "react";
import { Button, type ButtonProps } from "./Button";
import { Icon, type IconName } from "./Icon";
import { Tooltip } from "./popup/Tooltip";

export interface IconButtonProps extends Omit<ButtonProps, "children" | "aria-label"> {
  icon: IconName;
  /** What it does: its accessible name, and its tooltip. */
  label: string;
}

/** A button that shows only an icon; its label appears as a tooltip on hover and focus. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon, label, variant = "quiet", ...rest },
  ref,
) {
  return (
    <Tooltip text={label}>
      <Button {...rest} ref={ref} variant={variant} aria-label={label} data-icon-only="">
        <Icon name={icon} />
      </Button>
    </Tooltip>
  );
});
