import { useMemo } from "react";
import type { PagedList } from "../../core/result";
import { useMessages } from "../FormatProvider";
import { columnActions } from "./columnActions";
import { arrangeColumns, moveColumn, placeColumn } from "./columnArrangement";
import type { GridColumn } from "./GridColumn";
import type { GridSort } from "./GridHeader";
import { MoreRows } from "./MoreRows";
import { selectionColumn } from "./selectionColumn";
import { SortNote } from "./SortNote";
import type { ColumnControl } from "./useColumnState";
import type { ListReading } from "./useListReading";
import { type RowChoice, useRowSelection } from "./useRowSelection";
import { VirtualGrid, type VirtualGridProps } from "./VirtualGrid";
import { gridMessages } from "../messages/grid";

/** An order of the loaded rows that is the reader's. */
export interface RowOrder {
  /** Null is the order of the list. */
  sort: GridSort | null;
  onSortChange: (sort: GridSort | null) => void;
}

/** The loaded rows in that order. */
export interface RowSorting<Row> extends RowOrder {
  /** A heading was pressed. */
  toggleSort: (columnId: string) => void;
  rows: readonly Row[];
}

/** Words of a list: its name, and what to say when there is nothing in it. */
interface ListWords {
  title: string;
  empty: { title: string; detail: string };
  filteredEmpty: { title: string; detail: string };
}

export interface ListGridProps<Row, Id extends string> extends Pick<
  VirtualGridProps<Row>,
  "rowKey" | "rowTone" | "renderDetail"
> {
  words: ListWords;
  list: PagedList<Row>;
  /** All columns in their usual order. Keep the array stable: rows render again when it changes. */
  columns: readonly GridColumn<Row, Id>[];
  columnControl: ColumnControl<Id>;
  reading: ListReading;
  /** Absent: rows cannot be chosen. */
  choice?: RowChoice | undefined;
  /** Absent: rows stay in the order of the list. */
  sorting?: RowSorting<Row> | undefined;
}

/** The loaded rows of a list. Space pauses the list, where it does not choose a row. */
export function ListGrid<Row, Id extends string>({
  list,
  words,
  columns: all,
  columnControl: { arrangement, arrange, widths, setWidths },
  reading,
  sorting,
  choice,
  ...rows
}: ListGridProps<Row, Id>) {
  const grid = useMessages(gridMessages);
  const { rowKey } = rows;
  const { visibility, order, pinning } = arrangement;
  const canChoose = choice !== undefined;
  const columns = useMemo(() => {
    const arranged = arrangeColumns(all, { visibility, order, pinning });
    return canChoose ? [selectionColumn(grid.select, rowKey), ...arranged] : arranged;
  }, [all, visibility, order, pinning, canChoose, grid, rowKey]);
  const shown = sorting?.rows ?? list.rows;
  const rowKeys = useMemo(() => (canChoose ? shown.map(rowKey) : []), [canChoose, shown, rowKey]);
  const selection = useRowSelection(rowKeys, choice);

  const sort = sorting?.sort ?? null;
  const columnOf = (columnId: string) => all.find(({ id }) => id === columnId);
  return (
    <>
      {sorting && sort && (
        <SortNote
          column={columnOf(sort.columnId)?.label ?? sort.columnId}
          count={list.rows.length}
          onClear={() => sorting.onSortChange(null)}
        />
      )}
      <VirtualGrid
        {...rows}
        label={words.title}
        columns={columns}
        widths={widths}
        rows={shown}
        isComplete={list.more === "exhausted"}
        isHeld={list.tail.mode === "held"}
        viewKey={`${reading.viewKey} ${sort?.columnId ?? ""} ${sort?.direction ?? ""}`}
        sort={sort}
        onSort={sorting?.toggleSort}
        onWidthsChange={setWidths}
        columnActions={(columnId) => {
          const column = columnOf(columnId);
          const options = { columns: all, arrangement, onArrange: arrange, onSort: sorting?.onSortChange };
          return column === undefined ? [] : columnActions(column, options, grid);
        }}
        onMoveColumn={(columnId, step) => {
          const column = columnOf(columnId);
          if (column) arrange(moveColumn(all, arrangement, column.id, step));
        }}
        onPlaceColumn={(columnId, { beside, edge }) => {
          const [column, target] = [columnOf(columnId), columnOf(beside)];
          if (column && target)
            arrange(placeColumn(all, arrangement, column.id, { beside: target.id, edge }));
        }}
        selection={selection}
        openKey={reading.openId}
        onOpenChange={reading.setOpenId}
        onReading={reading.onReading}
        onNearEnd={list.more === "available" ? list.loadMore : undefined}
        shortcuts={canChoose ? undefined : { " ": reading.togglePause }}
      >
        <MoreRows list={list} />
      </VirtualGrid>
    </>
  );
}
