import {
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
import { type GridColumn, isLargestFirst } from "../../ui/grid/GridColumn";
import type { RowOrder, RowSorting } from "../../ui/grid/ListGrid";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const helper = createColumnHelper<typeof features, Artifact>();

export interface SortedArtifactsOptions extends RowOrder {
  rows: readonly Artifact[];
  columns: readonly GridColumn<Artifact>[];
  locale: string;
}

/** The rows in the order asked for, by TanStack Table. */
export function useSortedArtifacts(options: SortedArtifactsOptions): RowSorting<Artifact> {
  // The table is one mutable object: memoising what is read from it would show the state of an earlier render.
  "use no memo";
  const { rows, columns, locale, onSortChange } = options;
  // What a host keeps in its address may name anything.
  const isKnown = columns.some(({ id, sortValue }) => id === options.sort?.columnId && sortValue);
  const sort = isKnown ? options.sort : null;
  const defined = useMemo(() => {
    const sortFn = comparator(locale);
    return helper.columns(
      columns.map((column) =>
        helper.accessor((artifact) => column.sortValue?.(artifact), {
          id: column.id,
          enableSorting: column.sortValue !== undefined,
          sortDescFirst: isLargestFirst(column),
          sortUndefined: "last",
          sortFn,
        }),
      ),
    );
  }, [columns, locale]);
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(
    () => (sort === null ? [] : [{ id: sort.columnId, desc: sort.direction === "descending" }]),
    [sort],
  );
  const table = useTable({
    features,
    columns: defined,
    data,
    getRowId: (artifact) => artifact.artifactId,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (updater) => {
      const [first] = functionalUpdate(updater, sorting);
      onSortChange(first ? { columnId: first.id, direction: first.desc ? "descending" : "ascending" } : null);
    },
  });
  const sorted = sort === null ? null : table.getRowModel().rows;
  // In the order the server gives there is nothing to do: then not one row object is built, however many rows come in.
  const inOrder = useMemo(() => sorted?.map((row) => row.original) ?? rows, [sorted, rows]);
  return {
    sort,
    onSortChange,
    toggleSort: (columnId) => table.getColumn(columnId)?.toggleSorting(),
    rows: inOrder,
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
