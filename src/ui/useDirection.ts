import { useSyncExternalStore, type RefObject } from "react";
import { isRtl } from "./isRtl";

/** Pages change it on their root, if ever. */
function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["dir"] });
  return () => observer.disconnect();
}

/** The direction that text has in an element; on the server, and before it is there, left to right. */
export const useDirection = (element: RefObject<Element | null>): "ltr" | "rtl" =>
  useSyncExternalStore(
    subscribe,
    () => (isRtl(element.current) ? "rtl" : "ltr"),
    () => "ltr",
  );
