import type { ValidatorJSON } from "convex/values";
import { OrderedIndex } from "./OrderedIndex";
import type { Row } from "./Row";
import type { StoredDocument } from "./Write";

/** What a schema says about a table. */
export interface TableDefinition {
  name: string;
  number: number;
  /** The declared indexes, without the fields Convex appends. */
  indexes: readonly { name: string; fields: readonly string[] }[];
  /** What a document must look like; null accepts every document. */
  validator: ValidatorJSON | null;
}

/** The documents of one table with all their indexes. */
export class Table {
  readonly name: string;
  readonly number: number;
  readonly validator: ValidatorJSON | null;
  readonly #rows = new Map<string, Row>();
  readonly #indexes = new Map<string, OrderedIndex>();

  constructor(definition: TableDefinition) {
    this.name = definition.name;
    this.number = definition.number;
    this.validator = definition.validator;
    this.#addIndex("by_creation_time", ["_creationTime", "_id"]);
    for (const { name, fields } of definition.indexes)
      this.#addIndex(name, [...fields, "_creationTime", "_id"]);
  }

  /** System tables are written by the engine alone and are not metered. */
  get isSystem(): boolean {
    return this.name.startsWith("_");
  }

  get size(): number {
    return this.#rows.size;
  }

  row(id: string): Row | null {
    return this.#rows.get(id) ?? null;
  }

  /** All documents, oldest first. */
  documents(): StoredDocument[] {
    return Array.from(this.#rows.values(), (row) => row.document).sort(
      (a, b) => a._creationTime - b._creationTime,
    );
  }

  /** @throws when the table has no such index. */
  index(name: string): OrderedIndex {
    const index =
      this.#indexes.get(name) ?? (name === "by_id" ? this.#addIndex("by_id", ["_id"]) : undefined);
    if (index === undefined) throw new Error(`Index ${this.name}.${name} not found.`);
    return index;
  }

  /** Puts `after` in the place of `before`; null stands for a document that is not there. */
  move(before: Row | null, after: Row | null): void {
    if (after) this.#rows.set(after.document._id, after);
    else if (before) this.#rows.delete(before.document._id);
    for (const index of this.#indexes.values()) index.move(before?.document ?? null, after?.document ?? null);
  }

  /** `by_id` is rarely read in order, so it is made when it first is. */
  #addIndex(name: string, fields: readonly string[]): OrderedIndex {
    const index = new OrderedIndex(this.name, name, fields);
    for (const row of this.#rows.values()) index.move(null, row.document);
    this.#indexes.set(name, index);
    return index;
  }
}
