import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  functionalUpdate,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type SortFn,
} from "@tanstack/react-table";
import { useMemo, type ReactNode } from "react";
import type { Artifact } from "../../core/model";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import type { ColumnWidths } from "../../ui/grid/GridColumn";
import type { GridSort } from "../../ui/grid/GridHeader";
import { type ArtifactColumn, artifactColumns } from "./artifactColumns";
import { type ColumnArrangement, fullOrder, sideOf } from "./columnArrangement";
import type { ColumnVisibility } from "./columnIds";

const features = tableFeatures({
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, Artifact>();

export interface ArtifactTableOptions {
  rows: readonly Artifact[];
  sort: GridSort | null;
  onSortChange: (sort: GridSort | null) => void;
  visibility: ColumnVisibility;
  widths: ColumnWidths;
  arrangement: ColumnArrangement;
  renderActions: ((artifact: Artifact) => ReactNode) | undefined;
}

/** The rows in the order asked for and the columns to show, by TanStack Table. */
export function useArtifactTable(options: ArtifactTableOptions) {
  // The table is one mutable object: memoising what is read from it would show the state of an earlier render.
  "use no memo";
  const { rows, sort, onSortChange, visibility, widths, arrangement, renderActions } = options;
  const { order, pinning } = arrangement;
  const format = useFormat();
  const wordsOf = useWordsOf();
  const { facts, columns } = useMemo(() => {
    const made = artifactColumns(format, wordsOf, renderActions);
    const compare = comparator(format.locale);
    const defined = made.map((column) =>
      helper.accessor(column.sortValue, {
        id: column.id,
        size: column.width,
        minSize: column.minWidth,
        enableSorting: column.canSort === true,
        enableHiding: column.isRowHeader !== true,
        sortDescFirst: column.align === "end" || column.id === "created",
        sortUndefined: "last",
        sortFn: compare,
      }),
    );
    return {
      facts: new Map(made.map((column) => [column.id as string, column])),
      columns: helper.columns(defined),
    };
  }, [format, wordsOf, renderActions]);
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(
    () => (sort === null ? [] : [{ id: sort.columnId, desc: sort.direction === "descending" }]),
    [sort],
  );

  const columnOrder = useMemo(() => fullOrder(order), [order]);
  const columnPinning = useMemo(
    () => ({ start: ["id", ...(pinning.start ?? [])], end: [...(pinning.end ?? [])] }),
    [pinning],
  );

  const table = useTable({
    features,
    columns,
    data,
    getRowId: (artifact) => artifact.artifactId,
    enableMultiSort: false,
    state: { sorting, columnVisibility: visibility, columnSizing: widths, columnOrder, columnPinning },
    onSortingChange: (updater) => {
      const [first] = functionalUpdate(updater, sorting);
      onSortChange(first ? { columnId: first.id, direction: first.desc ? "descending" : "ascending" } : null);
    },
  });

  const shown = [
    ...table.getStartVisibleLeafColumns(),
    ...table.getCenterVisibleLeafColumns(),
    ...table.getEndVisibleLeafColumns(),
  ];
  // By their ids: the table may hand out another array with the same columns, and rows render again with another array.
  const shownIds = shown.map(({ id }) => id).join(" ");
  const shownColumns = useMemo(
    () =>
      shownIds.split(" ").flatMap((id): ArtifactColumn[] => {
        const column = facts.get(id);
        return column === undefined ? [] : [{ ...column, pin: sideOf(column.id, pinning) }];
      }),
    [shownIds, facts, pinning],
  );
  const sorted = sort === null ? null : table.getRowModel().rows;
  // In the order the server gives there is nothing to do: then not one row object is built, however many rows come in.
  const orderedRows = useMemo(() => sorted?.map((row) => row.original) ?? rows, [sorted, rows]);

  return {
    rows: orderedRows,
    columns: shownColumns,
    widths: Object.fromEntries(shown.map((column) => [column.id, column.getSize()])),
    toggleSort: (columnId: string) => table.getColumn(columnId)?.toggleSorting(),
    labelOf: (columnId: string) => facts.get(columnId)?.label ?? columnId,
  };
}

function comparator(locale: string): SortFn<typeof features, Artifact> {
  const collator = new Intl.Collator(locale, { numeric: true });
  return (a, b, columnId) => {
    const [left, right] = [a.getValue(columnId), b.getValue(columnId)];
    if (typeof left === "number" && typeof right === "number") return left - right;
    return collator.compare(String(left), String(right));
  };
}
