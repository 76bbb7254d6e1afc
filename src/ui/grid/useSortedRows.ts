import { useMemo } from "react";
import { type GridColumn, isLargestFirst } from "./GridColumn";
import type { GridSort } from "./GridHeader";

/** All of a list's rows in the order asked for. Rows that are equal keep the order they came in. */
export function useSortedRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  sort: GridSort,
  locale: string,
): readonly Row[] {
  return useMemo(() => {
    const sortValue = columns.find(({ id }) => id === sort.columnId)?.sortValue;
    if (sortValue === undefined) return rows;
    const { compare } = new Intl.Collator(locale, { numeric: true });
    const sign = sort.direction === "ascending" ? 1 : -1;
    const keyed = rows.map((row) => ({ row, value: sortValue(row) }));
    keyed.sort(({ value: left }, { value: right }) => {
      if (left === undefined || right === undefined) {
        return left === right ? 0 : left === undefined ? 1 : -1;
      }
      const bothNumbers = typeof left === "number" && typeof right === "number";
      return sign * (bothNumbers ? left - right : compare(String(left), String(right)));
    });
    return keyed.map(({ row }) => row);
  }, [rows, columns, sort, locale]);
}

/** Sorting by a heading: another way round when it is sorted by already, else quantities begin with the most. */
export function toggleSort<Row>(sort: GridSort, column: GridColumn<Row>): GridSort {
  const first = isLargestFirst(column) ? "descending" : "ascending";
  const other = sort.direction === "ascending" ? "descending" : "ascending";
  return { columnId: column.id, direction: sort.columnId === column.id ? other : first };
}
