import { useRef, type UIEvent } from "react";

export interface EdgeScrollOptions {
  /** The reader left the top of the list, or came back to it. */
  onAwayFromTop: ((isAway: boolean) => void) | undefined;
  /** The reader has scrolled to within `nearEndPx` of the end. */
  onNearEnd: (() => void) | undefined;
  nearEndPx: number;
}

/** Handler of a scroller's scroll event that tells of its edges. It never fires for a list that needs no scrolling. */
export function useEdgeScroll({ onAwayFromTop, onNearEnd, nearEndPx }: EdgeScrollOptions) {
  const wasAway = useRef(false);
  return (event: UIEvent<HTMLElement>) => {
    const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
    const isAway = scrollTop > 0;
    if (isAway !== wasAway.current) {
      wasAway.current = isAway;
      onAwayFromTop?.(isAway);
    }
    if (isAway && scrollHeight - scrollTop - clientHeight < nearEndPx) onNearEnd?.();
  };
}
