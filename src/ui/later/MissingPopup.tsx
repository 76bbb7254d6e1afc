"use client";
import { useEffect, useId } from "react";
import { createPortal } from "react-dom";
import { Button } from "../Button";
import { useMessages } from "../FormatProvider";
import { commonMessages } from "../messages/common";
import { usePortalContainer } from "../popup/PortalContainer";

export interface MissingPopupProps {
  anchor: HTMLElement;
  onRetry: () => void;
  onClose: () => void;
}

/**
 * Stands in for a popup whose code could not be fetched. It is the browser's own dialog: the code of another is just what is
 * missing.
 */
export function MissingPopup({ anchor, onRetry, onClose }: MissingPopupProps) {
  const common = useMessages(commonMessages);
  const container = usePortalContainer();
  const id = useId();
  // Once the dialog is out of the document, and what is behind it can be reached again.
  useEffect(() => () => anchor.focus(), [anchor]);
  return createPortal(
    <dialog
      ref={showModal}
      className="vf-dialog"
      data-slot="error"
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}detail`}
      onClose={onClose}
    >
      <h2 className="vf-dialog-title" id={`${id}title`}>
        {common.notFetched.title}
      </h2>
      <p id={`${id}detail`}>{common.notFetched.detail}</p>
      <div className="vf-dialog-actions">
        <Button onClick={onClose}>{common.close}</Button>
        <Button variant="primary" onClick={onRetry}>
          {common.retry}
        </Button>
      </div>
    </dialog>,
    container?.current ?? anchor.ownerDocument.body,
  );
}

const showModal = (dialog: HTMLDialogElement | null) => dialog?.showModal();
