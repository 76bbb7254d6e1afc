import { useEffect, useState, type RefObject } from "react";

/** Height of an element in pixels, followed as it changes; `initial` until it is known. */
export function useElementHeight(ref: RefObject<HTMLElement | null>, initial: number): number {
  const [height, setHeight] = useState(initial);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight || initial));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, initial]);
  return height;
}
