import { useRef, type PointerEvent } from "react";

/**
 * The edge of a heading, dragged by mouse, pen or finger. From the keyboard a heading is resized with Shift and the arrow
 * keys, which the grid handles: so this is not in the tab order and not announced.
 */
export function ColumnResizer({ onResize }: { onResize: (widthPx: number) => void }) {
  const start = useRef<{ x: number; width: number; sign: 1 | -1 } | null>(null);

  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const sign = getComputedStyle(handle).direction === "rtl" ? -1 : 1;
    start.current = { x: event.clientX, width: handle.parentElement?.offsetWidth ?? 0, sign };
  };
  const drag = (event: PointerEvent) => {
    if (start.current) onResize(start.current.width + (event.clientX - start.current.x) * start.current.sign);
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
