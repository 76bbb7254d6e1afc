import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { cellOf } from "./cellOf";
import type { GridLines } from "./gridLines";
import { gridKey, gridMove } from "./gridNavigation";

/** A cell by what it is: it stays the same cell while rows come and go around it. */
interface ActiveCell {
  lineKey: string;
  columnId: string;
  /** Where its line was last: the place to go to when the line is gone. */
  line: number;
}

export interface GridFocusOptions {
  gridRef: RefObject<HTMLElement | null>;
  lines: GridLines;
  columnIds: readonly string[];
  /** How many lines a page is. */
  pageSize: () => number;
}

/**
 * The keyboard side of a grid: one tab stop, the arrow keys of the WAI-ARIA pattern, and a focus that stays with its cell
 * when rows are added or scrolled away, and goes to the nearest cell when its own is gone.
 */
export function useGridFocus({ gridRef, lines, columnIds, pageSize }: GridFocusOptions) {
  const [active, setActive] = useState<ActiveCell | null>(null);
  const focus = useRef({ isInside: false, isMoving: false });

  const moved = active === null ? null : follow(active, lines);
  if (moved !== active) setActive(moved);

  useLayoutEffect(() => {
    const grid = gridRef.current;
    const document = grid?.ownerDocument;
    const isLost = focus.current.isInside && document?.activeElement === document?.body;
    if (!focus.current.isMoving && !isLost) return;
    const cell = grid?.querySelector<HTMLElement>('[data-vf-cell][tabindex="0"]');
    if (!cell) return;
    focus.current.isMoving = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = cellOf(event.target, gridRef.current);
    if (!cell || event.defaultPrevented) return;
    if (event.target !== cell) {
      if (event.key !== "Escape") return;
      // Only back to the cell: a dialog around the grid stays open.
      event.preventDefault();
      event.stopPropagation();
      cell.focus();
      return;
    }
    if (event.key === "F2") {
      event.preventDefault();
      cell.querySelector<HTMLElement>(WIDGETS)?.focus();
      return;
    }
    const line = lines.lineOf(cell.dataset["lineKey"] ?? "");
    const column = columnIds.indexOf(cell.dataset["column"] ?? active?.columnId ?? "");
    if (line === null) return;
    const direction = getComputedStyle(cell).direction === "rtl" ? "rtl" : "ltr";
    const bounds = {
      lineCount: lines.count,
      columnCount: columnIds.length,
      pageSize: pageSize(),
      direction,
    } as const;
    const to = gridMove(gridKey(event), { line, column: Math.max(column, 0) }, bounds);
    if (!to) return;
    event.preventDefault();
    focus.current.isMoving = true;
    setActive({ lineKey: lines.keyAt(to.line), columnId: columnIds[to.column] ?? "", line: to.line });
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    focus.current.isInside = true;
    const { lineKey, column } = cellOf(event.target, gridRef.current)?.dataset ?? {};
    if (lineKey === undefined) return;
    const columnId = column ?? active?.columnId ?? columnIds[0] ?? "";
    if (active?.lineKey === lineKey && active.columnId === columnId) return;
    setActive({ lineKey, columnId, line: lines.lineOf(lineKey) ?? 0 });
  };

  const onBlur = () => {
    focus.current.isInside = false;
  };

  /** What is about to happen may take the focused cell out of the document for a moment. */
  const keep = () => {
    focus.current.isMoving = true;
  };

  return { active: moved, keep, onKeyDown, onFocus, onBlur };
}

/** The same cell at its new place; when its line is gone, the cell at its old one. */
function follow(active: ActiveCell, lines: GridLines): ActiveCell {
  const line = lines.lineOf(active.lineKey) ?? Math.min(active.line, lines.count - 1);
  const lineKey = lines.count === 0 ? active.lineKey : lines.keyAt(line);
  return line === active.line && lineKey === active.lineKey ? active : { ...active, lineKey, line };
}

const WIDGETS = "a[href], button:not(:disabled), input, select, textarea, [tabindex='0']";
