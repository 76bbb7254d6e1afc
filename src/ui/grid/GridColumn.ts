import type { ReactNode } from "react";

/** One column of a grid: what does not change while it is resized or sorted, so that rows need not render again. */
export interface GridColumn<Row> {
  id: string;
  /** Visible heading. */
  label: string;
  /** Width in pixels before anyone resizes it, and the least it can have. */
  width: number;
  minWidth: number;
  align?: "start" | "end";
  /** Takes what is left when the grid is wider than its columns. */
  grows?: boolean;
  /** Names its row, and stays in view when the grid scrolls sideways. At most one, the first. */
  isRowHeader?: boolean;
  canSort?: boolean;
  cell: (row: Row) => ReactNode;
}

/** Widths in pixels by column id; a column without one has its own `width`. */
export type ColumnWidths = Readonly<Record<string, number>>;

/**
 * The most of the view that the pinned column takes: in a narrow panel the columns beside it must have room.
 * `cqi` is a hundredth of the grid's own width.
 */
const PINNED_AT_MOST = "50cqi";

/** Width of a column as CSS. */
export function columnWidth(column: GridColumn<never>, widths: ColumnWidths): string {
  const width = `${widths[column.id] ?? column.width}px`;
  return column.isRowHeader ? `min(${width}, ${PINNED_AT_MOST})` : width;
}

/** The CSS grid track list of the columns. Exactly one track takes the slack, so that resizing moves only what follows it. */
export function columnTracks(columns: readonly GridColumn<never>[], widths: ColumnWidths): string {
  const growing = columns.find((column) => column.grows) ?? columns.at(-1);
  return columns
    .map((column) => {
      const width = columnWidth(column, widths);
      return column === growing ? `minmax(${width}, 1fr)` : width;
    })
    .join(" ");
}
