import { getConvexSize, getDocumentSize, type Value } from "convex/values";
import schema from "../convex/schema";
import type { Sandbox } from "../sandbox";

type TableName = keyof typeof schema.tables;

/** What a document takes in its place, and its entries in the indexes: at least the indexed fields and an id each. */
export interface StoredSize {
  rows: number;
  documentBytes: number;
  indexes: number;
  indexBytes: number;
}

/** Means over the rows of a table. */
export function storedSize(sandbox: Sandbox, table: TableName): StoredSize {
  const rows = sandbox.table(table);
  const indexes = schema.tables[table][" indexes"]().map(({ fields }) => fields);
  // Convex's own two: by id, and by creation time.
  const keys = [
    ["_id"],
    ["_creationTime", "_id"],
    ...indexes.map((fields) => [...fields, "_creationTime", "_id"]),
  ];
  const sum = (sizeOf: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + sizeOf(row), 0) / rows.length;
  return {
    rows: rows.length,
    // A stored document has no field that is undefined.
    documentBytes: sum((row) => getDocumentSize(row as Record<string, Value>)),
    indexes: keys.length,
    indexBytes: sum((row) =>
      keys
        .flat()
        .reduce((total, field) => total + (row[field] === undefined ? 1 : getConvexSize(row[field])), 0),
    ),
  };
}
