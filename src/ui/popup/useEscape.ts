import { useEffect, useRef } from "react";

/** What Escape closes, the newest last. */
const open: object[] = [];

/**
 * Escape closes the newest popup, and nothing of the host hears of it: neither a native dialog around the panel, which
 * closes unless the key's default is prevented, nor a modal that listens on the document before the key has come down to
 * the popup.
 */
export function useEscape(anchor: HTMLElement, onEscape: () => void) {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  }, [onEscape]);
  useEffect(() => {
    const popup = {};
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || open.at(-1) !== popup) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    open.push(popup);
    const window = anchor.ownerDocument.defaultView;
    window?.addEventListener("keydown", onKeyDown, { capture: true });
    return () => {
      open.splice(open.indexOf(popup), 1);
      window?.removeEventListener("keydown", onKeyDown, { capture: true });
    };
  }, [anchor]);
}
