"use client";
import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { Button } from "../Button";
import { useTopLayer } from "./topLayer";
import { useEscape } from "./useEscape";

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
  useEscape(anchor, onClose);
  return (
    // Not `modal`: that would lock the scrolling of the host's page. The backdrop covers it, and the focus stays inside.
    <Dialog.Root
      open
      modal="trap-focus"
      disablePointerDismissal
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Dialog.Portal {...useTopLayer()}>
        <Dialog.Backdrop className="vf-dialog-backdrop" />
        <Dialog.Popup
          className="vf-dialog"
          data-slot="dialog"
          role="alertdialog"
          aria-modal="true"
          finalFocus={() => anchor}
        >
          <Dialog.Title className="vf-dialog-title">{title}</Dialog.Title>
          <Dialog.Description>{detail}</Dialog.Description>
          {children}
          <div className="vf-dialog-actions">
            <Dialog.Close render={<Button>{cancelLabel}</Button>} />
            <Dialog.Close render={<Button variant="primary">{confirmLabel}</Button>} onClick={onConfirm} />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
