"use client";
import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { Button } from "../Button";
import { usePortalContainer } from "./PortalContainer";

export interface ConfirmDialogWords {
  /** The question. */
  title: string;
  /** What will happen. */
  detail: string;
  /** More of it, below the detail. */
  children?: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
}

export interface ConfirmDialogPopupProps extends ConfirmDialogWords {
  anchor: HTMLElement;
  onConfirm: () => void;
  onClose: () => void;
}

/** The open dialog of a `ConfirmDialog`. */
export function ConfirmDialogPopup(props: ConfirmDialogPopupProps) {
  const { title, detail, children, confirmLabel, cancelLabel, anchor, onConfirm, onClose } = props;
  return (
    <AlertDialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <AlertDialog.Portal container={usePortalContainer()}>
        <AlertDialog.Backdrop className="vf-dialog-backdrop" />
        <AlertDialog.Popup className="vf-dialog" data-slot="dialog" finalFocus={() => anchor}>
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
