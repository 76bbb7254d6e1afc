import type { Value } from "convex/values";

/** A stored document: its fields with `_id` and `_creationTime`. Never changed in place. */
export interface StoredDocument {
  readonly _id: string;
  readonly _creationTime: number;
  readonly [field: string]: Value | undefined;
}

/** The change of one document: `before` is null for an insert, `after` is null for a delete. */
export interface Write {
  table: string;
  before: StoredDocument | null;
  after: StoredDocument | null;
}
