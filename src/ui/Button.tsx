import { forwardRef, type ComponentPropsWithoutRef } from "react";

export interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  /**
   * `primary` is the one thing to do, `quiet` shows its ground only on hover.
   * @default "default"
   */
  variant?: "default" | "primary" | "quiet" | undefined;
}

/** A push button. Passes a ref and every button attribute on, so it can be the `render` of a Base UI trigger. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = "default", className, type = "button", ...rest },
  ref,
) {
  const classes = className === undefined ? "vf-button" : `vf-button ${className}`;
  return <button {...rest} ref={ref} type={type} className={classes} data-variant={variant} />;
});
