import type { Field } from "./compareFields";
import type { Limits } from "./limits";
import type { StoredDocument } from "./Write";

/** What is known of a document after one walk over it. */
export interface Measure {
  /** Convex's size of it, system fields included: that of `getDocumentSize` in convex/values. */
  bytes: number;
  /** Whether its JSON is its Convex JSON: no int64, no bytes, no number that JSON cannot write. */
  isPlain: boolean;
}

type ShapeLimits = Pick<Limits, "documentNesting" | "arrayItems" | "objectFields">;

const SYSTEM_FIELDS = new Set(["_id", "_creationTime"]);

/** System documents hold what an app may write with something around it. */
const unlimited: ShapeLimits = { documentNesting: Infinity, arrayItems: Infinity, objectFields: Infinity };

/**
 * Measures a document that is about to be stored, and refuses one that Convex could not store: too deep, too wide, or
 * with a field name that is reserved. Without limits everything is accepted.
 *
 * @throws with Convex's text.
 */
export function measureDocument(document: StoredDocument, limits: ShapeLimits = unlimited): Measure {
  const measure = { bytes: 0, isPlain: true };
  add(measure, document, limits, 0);
  return measure;
}

function add(measure: Measure, value: Field, limits: ShapeLimits, depth: number): void {
  if (typeof value === "string") measure.bytes += 2 + utf8Length(value);
  else if (typeof value === "number") {
    measure.bytes += 9;
    if (!Number.isFinite(value) || Object.is(value, -0)) measure.isPlain = false;
  } else if (value === null || typeof value === "boolean") measure.bytes += 1;
  else if (typeof value === "bigint") {
    measure.bytes += 9;
    measure.isPlain = false;
  } else if (value instanceof ArrayBuffer) {
    measure.bytes += 2 + value.byteLength;
    measure.isPlain = false;
  } else if (value !== undefined) {
    measure.bytes += 2;
    refuse("Document is too nested", depth + 1, limits.documentNesting, "nesting");
    if (Array.isArray(value)) {
      refuse("Array length is too long", value.length, limits.arrayItems, "length");
      for (const item of value) add(measure, item, limits, depth + 1);
    } else {
      // Of the kinds of values only a record is left; Convex's placeholder for a commit's time is never stored.
      addFields(measure, Object.entries(value as Record<string, Field>), limits, depth + 1);
    }
  }
}

function addFields(measure: Measure, fields: [string, Field][], limits: ShapeLimits, depth: number): void {
  refuse("Object has too many fields", fields.length, limits.objectFields, "number");
  for (const [name, field] of fields) {
    if (name.startsWith("_") && limits !== unlimited && !(depth === 1 && SYSTEM_FIELDS.has(name)))
      throw new Error(`Field '${name}' starts with an underscore, which is only allowed for system fields.`);
    if (field === undefined) continue;
    measure.bytes += utf8Length(name) + 1;
    add(measure, field, limits, depth);
  }
}

function refuse(problem: string, actual: number, limit: number, what: string): void {
  if (actual > limit) throw new Error(`${problem} (${actual} > maximum ${what} ${limit})`);
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // A surrogate is half of four bytes; everything else from here on takes three.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
