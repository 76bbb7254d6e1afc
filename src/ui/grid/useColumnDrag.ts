import { type DragEvent, useState } from "react";
import type { ColumnPlace } from "./columnArrangement";
import type { GridColumn } from "./GridColumn";

interface ColumnDrag {
  columnId: string;
  /** Where it would be dropped now; null where it cannot. */
  place: ColumnPlace<string> | null;
}

/**
 * Headings that are dragged to where their columns are to stand. The browser's own drag and drop: it scrolls the grid at its
 * edges, Escape gives up, and a finger scrolls as ever. The keyboard has its own ways: Control with the arrow keys, and the menu.
 */
export function useColumnDrag(
  columns: readonly GridColumn<never>[],
  onPlace: ((columnId: string, place: ColumnPlace<string>) => void) | undefined,
) {
  const [drag, setDrag] = useState<ColumnDrag | null>(null);

  const rowProps = {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (drag === null) return;
      const place = placeAt(event, columns, drag.columnId);
      if (place !== null) event.preventDefault();
      if (place?.beside !== drag.place?.beside || place?.edge !== drag.place?.edge)
        setDrag({ ...drag, place });
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
      const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (drag !== null && !isInside) setDrag({ ...drag, place: null });
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (drag === null || drag.place === null) return;
      event.preventDefault();
      onPlace?.(drag.columnId, drag.place);
    },
    onDragEnd: () => setDrag(null),
  };

  const headingProps = ({ id, isFixed, isRowHeader }: GridColumn<never>) => ({
    draggable: (!isFixed && !isRowHeader) || undefined,
    "data-dragged": drag?.columnId === id || undefined,
    "data-drop": drag?.place?.beside === id ? drag.place.edge : undefined,
    onDragStart: ({ dataTransfer, target, currentTarget }: DragEvent<HTMLElement>) => {
      if (target !== currentTarget) return;
      dataTransfer.effectAllowed = "move";
      // Firefox drags nothing that has no data.
      dataTransfer.setData("text/plain", currentTarget.title);
      setDrag({ columnId: id, place: null });
    },
  });

  return { rowProps, headingProps };
}

/** The nearer edge of the heading under the pointer; of the one that names the row, the far one. */
function placeAt(
  { target, clientX }: DragEvent,
  columns: readonly GridColumn<never>[],
  columnId: string,
): ColumnPlace<string> | null {
  const heading = target instanceof Element ? target.closest<HTMLElement>("[role=columnheader]") : null;
  const column = columns.find(({ id }) => id === heading?.dataset["column"]);
  if (!heading || !column || column.isFixed || column.id === columnId) return null;
  const { left, width } = heading.getBoundingClientRect();
  const isLeft = clientX < left + width / 2;
  const isStart = isLeft === (getComputedStyle(heading).direction === "ltr");
  return { beside: column.id, edge: isStart && !column.isRowHeader ? "before" : "after" };
}
