"use client";
import { forwardRef, useId, type ComponentPropsWithoutRef } from "react";
import { Button, type ButtonProps } from "../../ui/Button";
import { Tooltip } from "../../ui/popup/Tooltip";
import { VisuallyHidden } from "../../ui/VisuallyHidden";

export interface RetryTriggerProps extends ComponentPropsWithoutRef<"button"> {
  variant: ButtonProps["variant"];
  isLocked: boolean;
  "data-vf-activate"?: string | undefined;
  /** What is to be known before it is pressed, such as why it is locked. */
  hint: string | null;
}

/** The button itself. Locked, it stays in the tab order: it keeps the focus of who pressed it, and tells why. */
export const RetryTrigger = forwardRef<HTMLButtonElement, RetryTriggerProps>(function RetryTrigger(
  { isLocked, hint, onClick, ...rest },
  ref,
) {
  const hintId = useId();
  return (
    <>
      <Tooltip text={hint}>
        <Button
          {...rest}
          ref={ref}
          aria-disabled={isLocked || undefined}
          aria-describedby={hint === null ? undefined : hintId}
          onClick={isLocked ? undefined : onClick}
        />
      </Tooltip>
      {hint !== null && (
        <VisuallyHidden>
          <span id={hintId}>{hint}</span>
        </VisuallyHidden>
      )}
    </>
  );
});
