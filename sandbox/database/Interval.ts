import type { OrderedIndex, Position } from "./OrderedIndex";
import type { StoredDocument } from "./Write";

/** A stretch of an index. An end that is a document includes it. */
export interface Interval {
  lower: Position;
  upper: Position;
}

/** Whether the document lies in the stretch. */
export function contains(index: OrderedIndex, interval: Interval, document: StoredDocument): boolean {
  return index.compare(document, interval.lower) >= 0 && index.compare(document, interval.upper) <= 0;
}
