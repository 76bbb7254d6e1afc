import { memo, type ReactNode } from "react";
import type { Tone } from "../tone";
import { cellProps } from "./cellProps";
import type { GridColumn } from "./GridColumn";

export interface GridRowProps<Row> {
  row: Row;
  lineKey: string;
  /** Line of the row: 0 is the first one below the headings. */
  line: number;
  /** Distance from the top of the body in pixels. */
  top: number;
  columns: readonly GridColumn<Row>[];
  /** Column whose cell in this row is the grid's tab stop. */
  activeColumnId: string | null;
  /** Undefined when rows cannot be opened. */
  isOpen: boolean | undefined;
  /** Undefined when rows cannot be chosen. */
  isSelected: boolean | undefined;
  tone: Tone | undefined;
}

/** One row. It renders again only when something of its own changes, and it handles no event: the grid does. */
function Row<Data>(props: GridRowProps<Data>) {
  const { row, lineKey, line, top, columns, activeColumnId, isOpen, isSelected, tone } = props;
  return (
    <div
      className="vf-grid-row"
      role="row"
      aria-rowindex={line + 2}
      aria-selected={isSelected}
      data-slot="row"
      data-open={isOpen || undefined}
      data-tone={tone}
      style={{ insetBlockStart: top }}
    >
      {columns.map((column) => (
        <div
          key={column.id}
          {...cellProps(column)}
          role={column.isRowHeader ? "rowheader" : "gridcell"}
          data-line-key={lineKey}
          aria-expanded={column.isRowHeader ? isOpen : undefined}
          tabIndex={column.id === activeColumnId ? 0 : -1}
        >
          {inSpan(column.cell(row))}
        </div>
      ))}
    </div>
  );
}

// `memo` forgets that a component is generic.
export const GridRow = memo(Row) as typeof Row;

/** Text by itself cannot end in an ellipsis in a cell, which is a flex box. */
const inSpan = (content: ReactNode) => (typeof content === "string" ? <span>{content}</span> : content);
