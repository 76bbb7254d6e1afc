"use client";
import { mergeProps } from "@base-ui/react/merge-props";
import { cloneElement, type ComponentPropsWithoutRef, type ReactElement } from "react";
import type { ConfirmDialogWords } from "./ConfirmDialogPopup";
import { laterPopup } from "../later/laterPopup";
import { usePopup } from "./usePopup";

export interface ConfirmDialogProps extends ConfirmDialogWords {
  /** The button that asks; it has the focus again when the dialog is gone. */
  trigger: ReactElement<ComponentPropsWithoutRef<"button">>;
  onConfirm: () => void;
  /** The trigger opens nothing. */
  isLocked?: boolean;
}

const ConfirmDialogPopup = laterPopup(() =>
  import("./ConfirmDialogPopup").then((module) => module.ConfirmDialogPopup),
);

/** Asks before something is done. Escape and Cancel leave everything as it is; a click beside it does nothing. */
export function ConfirmDialog({ trigger: button, isLocked = false, ...dialog }: ConfirmDialogProps) {
  const { anchor, close, trigger } = usePopup("dialog", ConfirmDialogPopup);
  return (
    <>
      {cloneElement(button, mergeProps<"button">(button.props, trigger))}
      {anchor && !isLocked && <ConfirmDialogPopup {...dialog} anchor={anchor} onClose={close} />}
    </>
  );
}
