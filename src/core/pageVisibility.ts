/** Whether nobody can see the page: another tab is in front of it, or its window is minimised. False outside browsers. */
export const isPageHidden = (): boolean => typeof document !== "undefined" && document.hidden;

/** Calls the listener when the page is hidden or shown; call the result to stop. */
export function onPageVisibility(listener: () => void): () => void {
  if (typeof document === "undefined") return () => undefined;
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}
