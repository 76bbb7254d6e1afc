"use client";
import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useState, type ReactElement, type ReactNode } from "react";
import { Button } from "./Button";
import { usePortalContainer } from "./PortalContainer";

export interface ConfirmDialogProps {
  /** The button that asks; it has the focus again when the dialog is gone. */
  trigger: ReactElement;
  /** The question. */
  title: string;
  /** What will happen. */
  detail: string;
  /** More of it, below the detail. */
  children?: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  /** The trigger opens nothing. */
  isLocked?: boolean;
}

/** Asks before something is done. Escape and Cancel leave everything as it is; a click beside it does nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, detail, children, confirmLabel, cancelLabel, onConfirm, isLocked = false } = props;
  const container = usePortalContainer();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => setIsOpen(open && !isLocked)}>
      <AlertDialog.Trigger render={props.trigger} />
      <AlertDialog.Portal container={container}>
        <AlertDialog.Backdrop className="vf-dialog-backdrop" />
        <AlertDialog.Popup className="vf-dialog" data-slot="dialog">
          <AlertDialog.Title className="vf-dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description>{detail}</AlertDialog.Description>
          {children}
          <div className="vf-dialog-actions">
            <AlertDialog.Close render={<Button>{cancelLabel}</Button>} />
            <AlertDialog.Close
              render={<Button variant="primary">{confirmLabel}</Button>}
              onClick={onConfirm}
            />
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
