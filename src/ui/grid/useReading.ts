import { useRef, type FocusEvent, type UIEvent } from "react";

export interface ReadingOptions {
  /** The reader has begun to read, or is done: meanwhile nothing may move. */
  onReading: ((isReading: boolean) => void) | undefined;
  /** The reader has scrolled to within `nearEndPx` of the end. */
  onNearEnd?: (() => void) | undefined;
  nearEndPx?: number;
}

/**
 * Tells when a scroller's content is read: away from its top, or from the keyboard, whose place must not slide away. Spread
 * what it returns on the scroller.
 */
export function useReading({ onReading, onNearEnd, nearEndPx = 0 }: ReadingOptions) {
  const reading = useRef({ isAway: false, isFocused: false });
  const note = (change: Partial<typeof reading.current>) => {
    const { isAway, isFocused } = reading.current;
    const next = { isAway, isFocused, ...change };
    reading.current = next;
    const isReading = next.isAway || next.isFocused;
    if (isReading !== (isAway || isFocused)) onReading?.(isReading);
  };
  return {
    onScroll: ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }: UIEvent<HTMLElement>) => {
      const isAway = scrollTop > 0;
      note({ isAway });
      if (isAway && scrollHeight - scrollTop - clientHeight < nearEndPx) onNearEnd?.();
    },
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      if (target !== currentTarget && currentTarget.contains(target) && target.matches(":focus-visible"))
        note({ isFocused: true });
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!isInside) note({ isFocused: false });
    },
  };
}
