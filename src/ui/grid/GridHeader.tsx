"use client";
import { memo, useCallback, useState, type RefCallback } from "react";
import { useMessages } from "../FormatProvider";
import { gridMessages } from "../messages/grid";
import { Icon } from "../Icon";
import { cellProps } from "./cellProps";
import { laterPopup } from "../later/laterPopup";
import type { ColumnAction } from "./ColumnMenu";
import type { ColumnPlace } from "./columnArrangement";
import { ColumnResizer } from "./ColumnResizer";
import type { GridColumn } from "./GridColumn";
import { HEADER_KEY } from "./gridLines";
import { useColumnDrag } from "./useColumnDrag";

/** The column the rows are sorted by. */
export interface GridSort {
  columnId: string;
  direction: "ascending" | "descending";
}

export interface GridHeaderProps<Row> {
  headerRef: RefCallback<HTMLElement>;
  columns: readonly GridColumn<Row>[];
  sort: GridSort | null;
  /** Column whose heading is the grid's tab stop. */
  activeColumnId: string | null;
  onResize: ((columnId: string, widthPx: number) => void) | undefined;
  /** A heading was dragged to another place; absent when columns stay. */
  onPlaceColumn: ((columnId: string, place: ColumnPlace<string>) => void) | undefined;
  /** What can be done with a column; absent when nothing can. */
  actionsOf: ((columnId: string) => ColumnAction[]) | undefined;
}

const ColumnMenu = laterPopup(() => import("./ColumnMenu").then((module) => module.ColumnMenu));

/** The headings, which stay at the top. Clicks and keys are handled by the grid. */
function Header<Row>(props: GridHeaderProps<Row>) {
  const { headerRef, columns, sort, activeColumnId, onResize, onPlaceColumn, actionsOf } = props;
  const words = useMessages(gridMessages);
  const drag = useColumnDrag(columns, onPlaceColumn);
  const [menu, setMenu] = useState<{ columnId: string; label: string; anchor: HTMLElement } | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);
  return (
    <div
      ref={headerRef}
      className="vf-grid-row vf-grid-header"
      role="row"
      aria-rowindex={1}
      {...(onPlaceColumn && drag.rowProps)}
    >
      {columns.map((column) => {
        const menuLabel = words.columnMenu(column.label);
        const direction = sort?.columnId === column.id ? sort.direction : "none";
        return (
          <div
            key={column.id}
            {...cellProps(column)}
            {...(onPlaceColumn && drag.headingProps(column))}
            role="columnheader"
            data-line-key={HEADER_KEY}
            data-can-sort={column.sortValue !== undefined || undefined}
            aria-sort={column.sortValue ? direction : undefined}
            tabIndex={column.id === activeColumnId ? 0 : -1}
            title={column.label}
          >
            {column.heading ?? <span className="vf-grid-heading">{column.label}</span>}
            {direction !== "none" && <Icon name={direction === "ascending" ? "arrowUp" : "arrowDown"} />}
            {actionsOf && !column.isFixed && (
              <button
                type="button"
                className="vf-column-menu"
                tabIndex={-1}
                aria-haspopup="menu"
                aria-expanded={menu?.columnId === column.id}
                aria-label={menuLabel}
                onPointerEnter={ColumnMenu.preload}
                onFocus={ColumnMenu.preload}
                onClick={({ currentTarget }) =>
                  setMenu(
                    menu?.columnId === column.id
                      ? null
                      : { columnId: column.id, label: menuLabel, anchor: currentTarget },
                  )
                }
              >
                <Icon name="chevronDown" />
              </button>
            )}
            {onResize && !column.isFixed && (
              <ColumnResizer onResize={(widthPx) => onResize(column.id, widthPx)} />
            )}
          </div>
        );
      })}
      {menu && actionsOf && (
        <ColumnMenu
          label={menu.label}
          anchor={menu.anchor}
          actions={actionsOf(menu.columnId)}
          onClose={closeMenu}
        />
      )}
    </div>
  );
}

// `memo` forgets that a component is generic.
export const GridHeader = memo(Header) as typeof Header;
