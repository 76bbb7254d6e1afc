import type { Field } from "./compareFields";
import type { Limits } from "./limits";

/**
 * Refuses a value that Convex could not store: too deep, too wide or with a field name it reserves.
 *
 * @throws with Convex's text.
 */
export function checkShape(value: Field, limits: Limits, depth = 0): void {
  if (typeof value !== "object" || value === null || value instanceof ArrayBuffer) return;
  if (depth >= limits.documentNesting)
    throw new Error(
      `Document is too nested (nested ${depth + 1} levels deep > maximum nesting ${limits.documentNesting})`,
    );
  if (Array.isArray(value)) {
    if (value.length > limits.arrayItems)
      throw new Error(`Array length is too long (${value.length} > maximum length ${limits.arrayItems})`);
    for (const item of value) checkShape(item, limits, depth + 1);
    return;
  }
  const fields = Object.entries(value);
  if (fields.length > limits.objectFields)
    throw new Error(`Object has too many fields (${fields.length} > maximum number ${limits.objectFields})`);
  for (const [name, field] of fields) {
    if (name.startsWith("_"))
      throw new Error(`Field '${name}' starts with an underscore, which is only allowed for system fields.`);
    checkShape(field, limits, depth + 1);
  }
}
