import { SortedTree } from "../SortedTree";
import { Bound } from "./Bound";
import { compareFields, type Field } from "./compareFields";
import { fieldAt, pathOf } from "./fieldAt";
import type { StoredDocument } from "./Write";

/** A place in an index: that of a document, stored or not, or one between documents. */
export type Position = StoredDocument | Bound;

export type Order = "asc" | "desc";

/** The documents of one table in the order of some fields. There are no ties: the last field is `_id`. */
export class OrderedIndex {
  readonly table: string;
  readonly name: string;
  /** The fields that order the index, `_creationTime` and `_id` included. */
  readonly fields: readonly string[];
  readonly #paths: readonly (readonly string[])[];
  readonly #tree;

  constructor(table: string, name: string, fields: readonly string[]) {
    this.table = table;
    this.name = name;
    this.fields = fields;
    this.#paths = fields.map(pathOf);
    this.#tree = new SortedTree<Position, undefined>(undefined, (a, b) => this.compare(a, b));
  }

  /** Puts `after` in the place of `before`; null stands for a document that is not there. */
  move(before: StoredDocument | null, after: StoredDocument | null): void {
    if (before && !(after && this.compare(before, after) === 0)) this.#tree.delete(before);
    if (after) this.#tree.set(after, undefined);
  }

  /** The next document from a place, not counting one that is exactly there; null at the end. */
  next(from: Position, order: Order): StoredDocument | null {
    const found = order === "asc" ? this.#tree.nextHigherKey(from) : this.#tree.nextLowerKey(from);
    return found === undefined || found instanceof Bound ? null : found;
  }

  /** The indexed fields of a document: its place, in a form that outlives the document. */
  valuesOf(document: StoredDocument): Field[] {
    return this.#paths.map((path) => fieldAt(document, path));
  }

  /** Negative when `a` comes first. Two bounds are not comparable: the index never holds one. */
  compare(a: Position, b: Position): number {
    if (a instanceof Bound) return b instanceof Bound ? 0 : -this.#compareToBound(b, a);
    if (b instanceof Bound) return this.#compareToBound(a, b);
    for (const path of this.#paths) {
      const order = compareFields(fieldAt(a, path), fieldAt(b, path));
      if (order !== 0) return order;
    }
    return 0;
  }

  #compareToBound(document: StoredDocument, bound: Bound): number {
    let position = 0;
    for (const path of this.#paths) {
      if (position === bound.values.length) break;
      const order = compareFields(fieldAt(document, path), bound.values[position]);
      if (order !== 0) return order;
      position += 1;
    }
    return -bound.side;
  }
}
