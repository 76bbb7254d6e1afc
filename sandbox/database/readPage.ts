import {
  type Cursor,
  cursorAfter,
  decodeCursor,
  encodeCursor,
  fingerprintOf,
  intervalBetween,
} from "./cursor";
import { IndexScan } from "./IndexScan";
import { LimitError } from "./Meter";
import { resolveSource, type SerializedQuery } from "./openQuery";
import { QueryStream } from "./QueryStream";
import type { Row } from "./Row";
import type { Transaction } from "./Transaction";

/** What `.paginate(…)` asks for, as convex/server sends it. */
export interface PageRequest {
  query: SerializedQuery;
  cursor: string | null;
  endCursor: string | null;
  pageSize: number;
  maximumRowsRead?: number | null;
  maximumBytesRead?: number | null;
}

/** One page. Its cursors are texts that only the same query accepts. */
export interface Page {
  rows: Row[];
  isDone: boolean;
  continueCursor: string;
  splitCursor: string | null;
  pageStatus: "SplitRecommended" | "SplitRequired" | null;
}

/** Of what a page may read, the share after which it should rather be two pages: Convex's value. */
const SOFT_LIMIT_SHARE = 3 / 4;

/**
 * Reads one page. With an end cursor it is everything up to there, however much that is; otherwise `pageSize` results,
 * or fewer when the query ends or a read limit is reached.
 */
export function readPage(transaction: Transaction, request: PageRequest): Page {
  const source = resolveSource(transaction, request.query);
  const fingerprint = fingerprintOf(request.query, source);
  const start = request.cursor === null ? null : decodeCursor(request.cursor, fingerprint);
  const end = request.endCursor === null ? null : decodeCursor(request.endCursor, fingerprint);
  if (start?.after === "end") {
    const continueCursor = encodeCursor(start);
    return { rows: [], isDone: true, continueCursor, splitCursor: null, pageStatus: null };
  }

  const { limits } = transaction.meter;
  const allowed = {
    documents: Math.min(request.maximumRowsRead ?? Infinity, limits.documentsRead),
    bytes: Math.min(request.maximumBytesRead ?? Infinity, limits.bytesRead),
  };
  const interval = intervalBetween(source, start, end);
  const scan = new IndexScan(transaction, { ...source, interval }, end ? null : allowed);
  const stream = new QueryStream(scan, request.query.operators);
  const { rows, isCutShort } = readRows(stream, end ? Infinity : request.pageSize);

  const cursorAt = (position: number): Cursor => {
    const document = scan.documents[position];
    return document ? cursorAfter(document, source, fingerprint) : (start ?? { fingerprint, after: "start" });
  };
  const isEnded = !isCutShort && rows.length < request.pageSize;
  const last = end ?? (isEnded ? { fingerprint, after: "end" } : cursorAt(scan.documents.length - 1));
  const middle = Math.floor(scan.documents.length / 2);
  const isLong =
    scan.documents.length > allowed.documents * SOFT_LIMIT_SHARE ||
    scan.bytesRead > allowed.bytes * SOFT_LIMIT_SHARE;
  return {
    rows,
    isDone: last.after === "end",
    continueCursor: encodeCursor(last),
    splitCursor: scan.documents.length > 2 ? encodeCursor(cursorAt(middle)) : null,
    pageStatus: isCutShort ? "SplitRequired" : isLong ? "SplitRecommended" : null,
  };
}

/** A page that meets a limit after it has read something ends there, so that the next one can go on. */
function readRows(stream: QueryStream, pageSize: number): { rows: Row[]; isCutShort: boolean } {
  const rows: Row[] = [];
  try {
    while (rows.length < pageSize) {
      const row = stream.next();
      if (row === null) break;
      rows.push(row);
    }
  } catch (error) {
    if (error instanceof LimitError && stream.scan.documents.length > 0) return { rows, isCutShort: true };
    throw error;
  }
  return { rows, isCutShort: stream.scan.state === "over_budget" };
}
