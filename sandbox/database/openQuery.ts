import type { Interval } from "./Interval";
import { IndexScan } from "./IndexScan";
import type { Order, OrderedIndex } from "./OrderedIndex";
import { type QueryOperator, QueryStream } from "./QueryStream";
import { rangeInterval, type RangeStep } from "./rangeInterval";
import type { Table } from "./Table";
import type { Transaction } from "./Transaction";

/** A query as convex/server exports it. */
export interface SerializedQuery {
  source:
    | { type: "FullTableScan"; tableName: string; order: Order | null }
    | { type: "IndexRange"; indexName: string; range: readonly RangeStep[]; order: Order | null }
    | { type: "Search"; indexName: string };
  operators: readonly QueryOperator[];
}

/** Where a query reads: which part of which index, in which order. */
export interface QuerySource {
  table: Table;
  index: OrderedIndex;
  interval: Interval;
  order: Order;
}

/** @throws when the table, the index or the range does not exist. */
export function resolveSource(transaction: Transaction, { source }: SerializedQuery): QuerySource {
  if (source.type === "Search")
    throw new Error(`The sandbox has no text search: "${source.indexName}" cannot be queried.`);
  const order = source.order ?? "asc";
  if (source.type === "FullTableScan") {
    const table = transaction.database.table(source.tableName);
    const index = table.index("by_creation_time");
    return { table, index, interval: rangeInterval(index, []), order };
  }
  const [tableName = "", indexName = ""] = source.indexName.split(".");
  const table = transaction.database.table(tableName);
  const index = table.index(indexName);
  return { table, index, interval: rangeInterval(index, source.range), order };
}

/** Starts reading a query. */
export function openQuery(transaction: Transaction, query: SerializedQuery): QueryStream {
  const scan = new IndexScan(transaction, resolveSource(transaction, query));
  return new QueryStream(scan, query.operators);
}
