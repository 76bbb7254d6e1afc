import {
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
import { useMemo } from "react";
import type { Artifact } from "../../core/model";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import type { ColumnWidths } from "../../ui/grid/GridColumn";
import type { GridSort } from "../../ui/grid/GridHeader";
import { artifactColumns } from "./artifactColumns";
import type { ColumnVisibility } from "./columnIds";

const features = tableFeatures({
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
}

/** The rows in the order asked for and the columns to show, by TanStack Table. */
export function useArtifactTable({ rows, sort, onSortChange, visibility, widths }: ArtifactTableOptions) {
  // The table is one mutable object: memoising what is read from it would show the state of an earlier render.
  "use no memo";
  const format = useFormat();
  const messages = useMessages();
  const { facts, columns } = useMemo(() => {
    const made = artifactColumns(format, messages);
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
  }, [format, messages]);
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(
    () => (sort === null ? [] : [{ id: sort.columnId, desc: sort.direction === "descending" }]),
    [sort],
  );

  const table = useTable({
    features,
    columns,
    data,
    getRowId: (artifact) => artifact.artifactId,
    enableMultiSort: false,
    state: { sorting, columnVisibility: visibility, columnSizing: widths },
    onSortingChange: (updater) => {
      const [first] = functionalUpdate(updater, sorting);
      onSortChange(first ? { columnId: first.id, direction: first.desc ? "descending" : "ascending" } : null);
    },
  });

  const shown = table.getVisibleLeafColumns();
  const shownColumns = useMemo(() => shown.flatMap(({ id }) => facts.get(id) ?? []), [shown, facts]);
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
