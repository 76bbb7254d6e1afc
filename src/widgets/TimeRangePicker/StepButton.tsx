import { IconButton, type IconButtonProps } from "../../ui/IconButton";

/** A step that may not be possible; it keeps the focus when it no longer is, so that a reader is not thrown out. */
export function StepButton({ disabled = false, onClick, ...rest }: Omit<IconButtonProps, "variant">) {
  return (
    <IconButton
      {...rest}
      variant="default"
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    />
  );
}
