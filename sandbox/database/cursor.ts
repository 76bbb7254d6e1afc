import type { JSONValue } from "convex/values";
import { Bound } from "./Bound";
import { fieldFromJson, fieldToJson } from "./fieldJson";
import type { Interval } from "./Interval";
import type { QuerySource, SerializedQuery } from "./openQuery";
import type { StoredDocument } from "./Write";

/** A place in the results of one query: before the first, just after the document with these indexed values, or past the last. */
export interface Cursor {
  fingerprint: string;
  after: "start" | JSONValue[] | "end";
}

/** What a cursor belongs to: it makes no sense in another query, or over other index fields. */
export function fingerprintOf(query: SerializedQuery, source: QuerySource): string {
  return fnv1a(JSON.stringify([query, source.index.fields])).toString(36);
}

/** The text of a cursor, opaque to whoever holds it. */
export function encodeCursor(cursor: Cursor): string {
  return JSON.stringify(cursor);
}

/** @throws an error with `InvalidCursor`, on which Convex's hooks start over, when the cursor is of another query. */
export function decodeCursor(text: string, fingerprint: string): Cursor {
  const cursor = parseCursor(text);
  if (cursor?.fingerprint === fingerprint) return cursor;
  throw new Error(
    `InvalidCursor: Tried to run a query starting from a cursor, but it looks like this cursor is from a different query.`,
  );
}

/** The cursor just after a document. */
export function cursorAfter(document: StoredDocument, source: QuerySource, fingerprint: string): Cursor {
  return { fingerprint, after: source.index.valuesOf(document).map(fieldToJson) };
}

/** The part of a source between two cursors: without the place of `start`, with that of `end`. */
export function intervalBetween(
  { interval, order }: QuerySource,
  start: Cursor | null,
  end: Cursor | null,
): Interval {
  const { lower, upper } = interval;
  if (order === "asc") return { lower: boundAt(start, 1) ?? lower, upper: boundAt(end, 1) ?? upper };
  return { lower: boundAt(end, -1) ?? lower, upper: boundAt(start, -1) ?? upper };
}

function boundAt(cursor: Cursor | null, side: -1 | 1): Bound | null {
  return cursor && Array.isArray(cursor.after) ? new Bound(cursor.after.map(fieldFromJson), side) : null;
}

function parseCursor(text: string): Cursor | null {
  try {
    const cursor: unknown = JSON.parse(text);
    // The fingerprint vouches for the rest: only this module writes one.
    return typeof cursor === "object" && cursor !== null && "fingerprint" in cursor
      ? (cursor as Cursor)
      : null;
  } catch {
    return null;
  }
}

/** 32-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
