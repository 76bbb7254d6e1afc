import { memo, type RefObject } from "react";
import { Icon } from "../Icon";
import { ColumnResizer } from "./ColumnResizer";
import type { GridColumn } from "./GridColumn";
import { HEADER_KEY } from "./gridLines";

/** The column the rows are sorted by. */
export interface GridSort {
  columnId: string;
  direction: "ascending" | "descending";
}

export interface GridHeaderProps<Row> {
  headerRef: RefObject<HTMLDivElement | null>;
  columns: readonly GridColumn<Row>[];
  sort: GridSort | null;
  /** Column whose heading is the grid's tab stop. */
  activeColumnId: string | null;
  onResize: ((columnId: string, widthPx: number) => void) | undefined;
}

/** The headings, which stay at the top. Clicks and keys are handled by the grid. */
function Header<Row>({ headerRef, columns, sort, activeColumnId, onResize }: GridHeaderProps<Row>) {
  return (
    <div ref={headerRef} className="vf-grid-row vf-grid-header" role="row" aria-rowindex={1}>
      {columns.map((column) => {
        const direction = sort?.columnId === column.id ? sort.direction : "none";
        return (
          <div
            key={column.id}
            className="vf-grid-cell"
            role="columnheader"
            data-vf-cell=""
            data-line-key={HEADER_KEY}
            data-column={column.id}
            data-align={column.align}
            data-pinned={column.isRowHeader || undefined}
            data-can-sort={column.canSort || undefined}
            aria-sort={column.canSort ? direction : undefined}
            tabIndex={column.id === activeColumnId ? 0 : -1}
            title={column.label}
          >
            <span className="vf-grid-heading">{column.label}</span>
            {direction !== "none" && <Icon name={direction === "ascending" ? "arrowUp" : "arrowDown"} />}
            {onResize && <ColumnResizer onResize={(widthPx) => onResize(column.id, widthPx)} />}
          </div>
        );
      })}
    </div>
  );
}

// `memo` forgets that a component is generic.
export const GridHeader = memo(Header) as typeof Header;
