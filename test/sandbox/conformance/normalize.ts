import { decodeId } from "../../../sandbox/values/ids";

/**
 * A result without what may rightly differ between two back ends: ids become the order in which they appear, creation
 * times their rank, cursors the fact that there is one.
 */
export function normalize(result: unknown): unknown {
  const creationTimes = [...new Set(collectCreationTimes(result))].sort((a, b) => a - b);
  const ids = new Map<string, string>();

  function visit(value: unknown, field?: string): unknown {
    if (field === "_creationTime" && typeof value === "number") return `time ${creationTimes.indexOf(value)}`;
    if (field === "continueCursor" || field === "splitCursor") return value === null ? null : "cursor";
    if (typeof value === "string" && isId(value)) {
      const known = ids.get(value) ?? `id ${ids.size}`;
      ids.set(value, known);
      return known;
    }
    if (value instanceof ArrayBuffer) return { bytes: [...new Uint8Array(value)] };
    if (Array.isArray(value)) return value.map((item) => visit(item));
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(fields.map(([name, item]) => [name, visit(item, name)]));
  }
  return visit(result);
}

/** convex-test's ids are 32 characters too: a counter padded with zeros, then the table's name. */
function isId(text: string): boolean {
  return decodeId(text) !== null || (text.length === 32 && /^\d{5,}[a-zA-Z_]+$/.test(text));
}

function collectCreationTimes(value: unknown): number[] {
  if (typeof value !== "object" || value === null || value instanceof ArrayBuffer) return [];
  return Object.entries(value).flatMap(([field, item]: [string, unknown]) =>
    field === "_creationTime" && typeof item === "number" ? [item] : collectCreationTimes(item),
  );
}
