import { useRef, type PointerEvent } from "react";

/**
 * The edge of a heading, dragged by mouse, pen or finger. From the keyboard a heading is resized with Shift and the arrow
 * keys, which the grid handles: so this is not in the tab order and not announced.
 */
export function ColumnResizer({ onResize }: { onResize: (widthPx: number) => void }) {
  const start = useRef<{ x: number; width: number; perPointerPx: number } | null>(null);

  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const heading = handle.parentElement;
    if (heading === null) return;
    const width = heading.offsetWidth;
    const sign = getComputedStyle(handle).direction === "rtl" ? -1 : 1;
    // A host that scales the panel: the pointer moves by what is seen, the column has its width in its own pixels.
    const perPointerPx = (sign * width) / heading.getBoundingClientRect().width;
    start.current = { x: event.clientX, width, perPointerPx };
  };
  const drag = (event: PointerEvent) => {
    if (start.current === null) return;
    const { x, width, perPointerPx } = start.current;
    onResize(width + (event.clientX - x) * perPointerPx);
  };
  const end = () => {
    start.current = null;
  };

  return (
    <span
      className="vf-grid-resizer"
      data-slot="column-resizer"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={end}
      onPointerCancel={end}
      // Else the browser would drag the heading.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
