/** What Base UI tells when a popup would open or close. */
interface OpenChange {
  reason: string;
  event: Event;
}

/** Closes a popup for any reason but a press of its own button: the click that follows closes it. */
export const closeUnlessPressed =
  (anchor: HTMLElement, onClose: () => void) =>
  (isOpen: boolean, { reason, event }: OpenChange) => {
    const isOwnButton = reason === "outside-press" && event.composedPath().includes(anchor);
    if (!isOpen && !isOwnButton) onClose();
  };
