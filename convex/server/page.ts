import type { PaginationOptions, PaginationResult } from "convex/server";
import { checkPageSize, checkTimeRange, MAX_PAGE_SIZE, type TimeRange } from "./arguments";
import { errorText } from "./errorText";
import { cursorOf, END, invalidCursor, positionOf } from "./cursor";
import { concat, mergeSorted } from "./mergeSorted";
import { type Edge, type Position, slicesBetween, type TimeSlice } from "./timeSlice";

export type Order = "asc" | "desc";

interface Row {
  _id: string;
  _creationTime: number;
}

/** Rows of one index with equal leading fields, sorted by a time. */
export type Range<Doc extends Row> = (
  slice: TimeSlice,
  order: Order,
) => AsyncIterable<Doc> & {
  first: () => Promise<Doc | null>;
  paginate: (options: PaginationOptions) => Promise<PaginationResult<Doc>>;
};

export interface List<Doc extends Row> {
  /** Every row of the list is in exactly one of them. */
  ranges: readonly Range<Doc>[];
  order: Order;
  timeOf: (doc: Doc) => number;
  /** Bounds the time of the rows. */
  time?: TimeRange;
  /** Which rows of the ranges belong to the list; all, when absent. Only for ranges that are short. */
  keep?: (doc: Doc) => boolean;
}

/** A page that was pinned to an end cursor may have grown; it ends here at the latest. */
const MAX_PINNED_ROWS = 4 * MAX_PAGE_SIZE;

/**
 * Reads a page of a list. One range is paginated by Convex itself; several are merged, which reads the rows of the
 * page and one row more of each range, and nothing it drops.
 */
export async function readPage<Doc extends Row>(
  list: List<Doc>,
  options: PaginationOptions,
): Promise<PaginationResult<Doc>> {
  checkPageSize(options);
  checkTimeRange(list.time ?? {});
  const [range, ...others] = list.ranges;
  if (range === undefined) return { page: [], isDone: true, continueCursor: END };
  if (others.length === 0 && list.keep === undefined) return await paginate(range, list, options);
  return await readMerged(list, options);
}

async function paginate<Doc extends Row>(
  range: Range<Doc>,
  { order, time }: List<Doc>,
  options: PaginationOptions,
): Promise<PaginationResult<Doc>> {
  const [slice = {}] = slicesBetween(edge(time?.startTime), edge(time?.endTime));
  try {
    return await range(slice, order).paginate(options);
  } catch (error) {
    // One range and a page of bounded size: the cursors are all that a call can get wrong.
    if (options.cursor !== null || options.endCursor) throw invalidCursor(errorText(error));
    throw error;
  }
}

const edge = (time: number | undefined): Edge | undefined => (time === undefined ? undefined : { time });

async function readMerged<Doc extends Row>(
  { ranges, order, timeOf, time = {}, keep = () => true }: List<Doc>,
  { numItems, cursor, endCursor }: PaginationOptions,
): Promise<PaginationResult<Doc>> {
  if (cursor === END) return { page: [], isDone: true, continueCursor: END };
  const after = cursor === null ? undefined : positionWithin(time, cursor);
  const until = !endCursor || endCursor === END ? undefined : positionWithin(time, endCursor);

  const positionOfDoc = (doc: Doc): Position => ({
    time: timeOf(doc),
    creationTime: doc._creationTime,
    id: doc._id,
  });
  const isBefore = (left: Position, right: Position) =>
    (order === "asc" ? compare(left, right) : compare(right, left)) < 0;
  if (after && until && isBefore(until, after)) throw invalidCursor();

  const slices =
    order === "asc"
      ? slicesBetween(after ?? edge(time.startTime), until ?? edge(time.endTime))
      : slicesBetween(until ?? edge(time.startTime), after ?? edge(time.endTime)).reverse();
  const rows = mergeSorted(
    ranges.map((range) => concat(slices.map((slice) => () => range(slice, order)))),
    (left, right) => isBefore(positionOfDoc(left), positionOfDoc(right)),
  );

  const limit = endCursor ? MAX_PINNED_ROWS : numItems;
  const page: Doc[] = [];
  for await (const doc of rows) {
    const position = positionOfDoc(doc);
    if (after && !isBefore(after, position)) continue;
    if (until && isBefore(until, position)) break;
    if (keep(doc)) page.push(doc);
    if (page.length === limit) return { page, isDone: false, continueCursor: cursorOf(position) };
  }
  return { page, isDone: until === undefined, continueCursor: endCursor ?? END };
}

/** The position a cursor names, which must be one the list could have returned. */
function positionWithin({ startTime = 0, endTime = Infinity }: TimeRange, cursor: string): Position {
  const position = positionOf(cursor);
  if (position.time < startTime || position.time > endTime) throw invalidCursor();
  return position;
}

function compare(left: Position, right: Position): number {
  if (left.time !== right.time) return left.time - right.time;
  if (left.creationTime !== right.creationTime) return left.creationTime - right.creationTime;
  return left.id < right.id ? -1 : Number(left.id > right.id);
}
