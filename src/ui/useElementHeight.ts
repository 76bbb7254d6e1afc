import { useEffect, useState } from "react";

/** Height of an element in pixels, followed as it changes; `initial` until it is known. */
export function useElementHeight(element: HTMLElement | null, initial: number): number {
  const [height, setHeight] = useState(initial);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight || initial));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, initial]);
  return height;
}
