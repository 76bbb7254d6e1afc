/**
 * Chosen rows by id. Ids keep the order in which they were chosen.
 *
 * @example
 * toggleRow(["a"], "b"); // ["a", "b"]
 */
export function toggleRow(selected: readonly string[], id: string): string[] {
  return selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id];
}

/** Adds the rows from one to another, both included, in either direction. A row that is gone adds nothing. */
export function selectRange(
  selected: readonly string[],
  ids: readonly string[],
  from: string,
  to: string,
): string[] {
  const [first, last] = [ids.indexOf(from), ids.indexOf(to)].sort((a, b) => a - b);
  if (first === undefined || last === undefined || first < 0) return [...selected];
  return [...new Set([...selected, ...ids.slice(first, last + 1)])];
}
