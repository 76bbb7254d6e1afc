import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { cellOf } from "./cellOf";
import { HEADER_KEY } from "./gridLines";

export interface GridActions {
  gridRef: RefObject<HTMLElement | null>;
  /** A heading was activated. */
  onSort: (columnId: string) => void;
  /** A row was activated. */
  onToggle: (lineKey: string) => void;
  /** A heading is to be that wide; absent when columns have fixed widths. */
  onResize: ((columnId: string, widthPx: number) => void) | undefined;
  /** What further keys do while a cell has the focus, by `KeyboardEvent.key`. */
  shortcuts: Readonly<Record<string, () => void>> | undefined;
  /** Keys that none of these takes. */
  onOtherKey: (event: KeyboardEvent<HTMLElement>) => void;
}

const WIDGETS = "a, button, input, select, textarea";
const RESIZE_STEP_PX = 16;

/** What a click and a key do in a grid: one handler each for all its cells. */
export function useGridActions({ gridRef, onSort, onToggle, onResize, shortcuts, onOtherKey }: GridActions) {
  const activate = ({ dataset: { lineKey, column } }: HTMLElement) => {
    if (lineKey === HEADER_KEY) onSort(column ?? "");
    else if (lineKey !== undefined) onToggle(lineKey);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = cellOf(event.target, gridRef.current);
    const isOnWidget = event.target instanceof Element && event.target.closest(WIDGETS) !== null;
    const isSelectingText = event.currentTarget.ownerDocument.getSelection()?.isCollapsed === false;
    if (cell && !isOnWidget && !isSelectingText) activate(cell);
  };

  /** Enter presses the button a cell is made of, if it is; else it opens the row or sorts by the column. */
  const enter = (cell: HTMLElement) => {
    const widget = cell.querySelector<HTMLElement>("[data-vf-activate]");
    if (widget) widget.click();
    else activate(cell);
  };

  const actionOf = (event: KeyboardEvent<HTMLElement>, cell: HTMLElement) => {
    if (event.key === "Enter") return () => enter(cell);
    const isHeading = cell.dataset["lineKey"] === HEADER_KEY;
    if (isHeading && onResize && event.shiftKey && /^Arrow(Left|Right)$/.test(event.key)) {
      const isWider = (event.key === "ArrowRight") === (getComputedStyle(cell).direction === "ltr");
      const widthPx = cell.offsetWidth + (isWider ? RESIZE_STEP_PX : -RESIZE_STEP_PX);
      return () => onResize(cell.dataset["column"] ?? "", widthPx);
    }
    return shortcuts?.[event.key];
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = cellOf(event.target, gridRef.current);
    const action = cell && event.target === cell ? actionOf(event, cell) : undefined;
    if (!action) {
      onOtherKey(event);
      return;
    }
    event.preventDefault();
    action();
  };

  return { onClick, onKeyDown };
}
