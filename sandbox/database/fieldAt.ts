import type { Field } from "./compareFields";
import type { StoredDocument } from "./Write";

/** `"a.b"` as the keys that lead there. */
export function pathOf(field: string): string[] {
  return field.split(".");
}

/** The field at a path; `undefined` when something on the way is missing or has no fields. */
export function fieldAt(document: StoredDocument, path: readonly string[]): Field {
  let field: Field = document;
  for (const key of path) {
    if (typeof field !== "object" || field === null) return undefined;
    // Only objects have keys of their own that a schema could name; arrays and bytes answer undefined.
    field = (field as { readonly [key: string]: Field })[key];
  }
  return field;
}
