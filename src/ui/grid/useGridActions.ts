import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { cellOf } from "./cellOf";
import { HEADER_KEY } from "./gridLines";
import { SELECTION_COLUMN } from "./selectionColumn";

export interface GridActions {
  gridRef: RefObject<HTMLElement | null>;
  /** A heading was activated. */
  onSort: (columnId: string) => void;
  /** A row was activated. */
  onToggle: (lineKey: string) => void;
  /** A heading is to be that wide; absent when columns have fixed widths. */
  onResize: ((columnId: string, widthPx: number) => void) | undefined;
  /** A column is to go one place; absent when columns stay. */
  onMove: ((columnId: string, step: -1 | 1) => void) | undefined;
  /** A row, or the heading, was chosen; absent when rows cannot be. */
  onSelect: ((lineKey: string, isRange: boolean) => void) | undefined;
  onSelectAll: (() => void) | undefined;
  /** What further keys do while a cell has the focus, by `KeyboardEvent.key`. */
  shortcuts: Readonly<Record<string, () => void>> | undefined;
  /** Keys that none of these takes. */
  onOtherKey: (event: KeyboardEvent<HTMLElement>) => void;
}

const WIDGETS = "a, button, input, select, textarea";
const SIDEWAYS = /^Arrow(Left|Right)$/;
const RESIZE_STEP_PX = 16;

/** What a click and a key do in a grid: one handler each for all its cells. */
export function useGridActions(actions: GridActions) {
  const { gridRef, onSort, onToggle, onResize, onMove, onSelect, onSelectAll, shortcuts, onOtherKey } =
    actions;

  const activate = ({ dataset: { lineKey, column } }: HTMLElement, isRange = false) => {
    if (column === SELECTION_COLUMN && lineKey !== undefined) onSelect?.(lineKey, isRange);
    else if (lineKey === HEADER_KEY) onSort(column ?? "");
    else if (lineKey !== undefined) onToggle(lineKey);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = cellOf(event.target, gridRef.current);
    const isOnBox = cell?.dataset["column"] === SELECTION_COLUMN;
    const isOnWidget = !isOnBox && event.target instanceof Element && event.target.closest(WIDGETS) !== null;
    const isSelectingText = event.currentTarget.ownerDocument.getSelection()?.isCollapsed === false;
    if (cell && !isOnWidget && (isOnBox || !isSelectingText)) activate(cell, event.shiftKey);
  };

  /** Enter presses the button a cell is made of, if it is; else it opens the row or sorts by the column. */
  const enter = (cell: HTMLElement) => {
    const widget = cell.querySelector<HTMLElement>("[data-vf-activate]");
    if (widget) widget.click();
    else activate(cell);
  };

  const actionOf = (event: KeyboardEvent<HTMLElement>, cell: HTMLElement) => {
    if (event.key === "Enter") return () => enter(cell);
    const { lineKey = "", column = "" } = cell.dataset;
    const isCommand = event.ctrlKey || event.metaKey;
    if (lineKey === HEADER_KEY && SIDEWAYS.test(event.key)) {
      const step = (event.key === "ArrowRight") === (getComputedStyle(cell).direction === "ltr") ? 1 : -1;
      if (onResize && event.shiftKey) return () => onResize(column, cell.offsetWidth + step * RESIZE_STEP_PX);
      if (onMove && isCommand) return () => onMove(column, step);
    }
    const canSelect = lineKey !== HEADER_KEY || column === SELECTION_COLUMN;
    if (onSelect && canSelect && event.key === " ") return () => onSelect(lineKey, event.shiftKey);
    if (onSelectAll && isCommand && event.key === "a") return onSelectAll;
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
