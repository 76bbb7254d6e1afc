import type { ReactNode } from "react";

/** One column of a grid: what does not change while it is resized or sorted, so that rows need not render again. */
export interface GridColumn<Row, Id extends string = string> {
  id: Id;
  /** Visible heading. */
  label: string;
  /** Width in pixels before anyone resizes it, and the least it can have. */
  width: number;
  minWidth: number;
  align?: "start" | "end";
  /** Takes what is left when the grid is wider than its columns. */
  grows?: boolean;
  /** Names its row. At most one. */
  isRowHeader?: boolean;
  /**
   * Stays in view when the grid scrolls sideways. Pinned columns are the first and the last of a grid. Where the grid is
   * narrow, only those stay that name the row or choose it.
   */
  pin?: PinnedSide | undefined;
  /** What rows are ordered by; undefined comes last in both directions. Absent: rows are not ordered by this column. */
  sortValue?: (row: Row) => number | string | undefined;
  /** Sorting begins with the largest. @default for quantities: columns that are aligned to the end */
  largestFirst?: boolean;
  /** Has one width, one place and no menu. */
  isFixed?: boolean;
  /** In place of the label, which then only names the heading. */
  heading?: ReactNode;
  cell: (row: Row) => ReactNode;
}

/** Whether sorting by a column begins with the largest. */
export const isLargestFirst = ({ largestFirst, align }: GridColumn<never>): boolean =>
  largestFirst ?? align === "end";

/** The side of a grid that a column stays at. */
export type PinnedSide = "start" | "end";

/** Widths in pixels by column id; a column without one has its own `width`. */
export type ColumnWidths = Readonly<Record<string, number>>;

/**
 * The most of the view that the column takes which names the row: in a narrow panel the columns beside it must have room.
 * `cqi` is a hundredth of the grid's own width.
 */
const ROW_HEADER_AT_MOST = "50cqi";

/** Width of a column as CSS. */
function columnWidth(column: GridColumn<never>, widths: ColumnWidths): string {
  const width = `${widths[column.id] ?? column.width}px`;
  return column.isRowHeader ? `min(${width}, ${ROW_HEADER_AT_MOST})` : width;
}

/** The CSS grid track list of the columns. Exactly one track takes the slack, so that resizing moves only what follows it. */
export function columnTracks(columns: readonly GridColumn<never>[], widths: ColumnWidths): string {
  // Of the pinned ones only the last at the start: what is pinned after another must know how wide that is.
  const lastAtStart = columns.findLast(({ pin }) => pin === "start");
  const loose = columns.filter(
    (column) => !column.isFixed && (column.pin === undefined || (column.grows && column === lastAtStart)),
  );
  const growing = loose.find((column) => column.grows) ?? loose.at(-1) ?? columns.at(-1);
  return columns
    .map((column) => {
      const width = columnWidth(column, widths);
      return column === growing ? `minmax(${width}, 1fr)` : width;
    })
    .join(" ");
}

/** CSS variable that holds how far a pinned column stays from its side. */
export const pinVariable = (columnId: string) => `--_vf-pin-${columnId}` as const;

/** How far each pinned column stays from its side: as far as those between it and the side are wide. */
export function pinOffsets(
  columns: readonly GridColumn<never>[],
  widths: ColumnWidths,
  side: PinnedSide,
): { offsets: Record<`--_vf-pin-${string}`, string>; total: string } {
  const pinned = columns.filter(({ pin }) => pin === side);
  const outermostFirst = side === "start" ? pinned : pinned.reverse();
  const offsets: Record<`--_vf-pin-${string}`, string> = {};
  const before: string[] = ["0px"];
  for (const column of outermostFirst) {
    offsets[pinVariable(column.id)] = sumOf(before);
    before.push(columnWidth(column, widths));
  }
  return { offsets, total: sumOf(before) };
}

const sumOf = (lengths: readonly string[]) =>
  lengths.length === 1 ? (lengths[0] ?? "0px") : `calc(${lengths.join(" + ")})`;
