/**
 * `next`, with every part that equals its counterpart in `previous` replaced by that counterpart. Data that came again
 * unchanged keeps its identity, so memoised rows do not render again. For plain data: objects, arrays and primitives.
 *
 * @example
 * shareStructure(oldRow, newRow) === oldRow // true when nothing in the row changed
 */
export function shareStructure<Data>(previous: unknown, next: Data): Data;
export function shareStructure(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (isArray(previous) && isArray(next)) {
    return keepIfSame(
      previous,
      next.map((item, index) => shareStructure(previous[index], item)),
    );
  }
  if (isPlainObject(previous) && isPlainObject(next)) {
    const shared = Object.entries(next).map(
      ([name, value]) => [name, shareStructure(previous[name], value)] as const,
    );
    return keepIfSame<object>(previous, Object.fromEntries(shared));
  }
  return next;
}

/** `previous` when `next` has the very same items or fields, else `next`. */
export function keepIfSame<Data extends object>(previous: Data, next: Data): Data {
  const isSame = isArray(previous) ? hasSameItems(previous, next) : hasSameFields(previous, next);
  return isSame ? previous : next;
}

function hasSameItems(previous: readonly unknown[], next: unknown): boolean {
  return (
    isArray(next) &&
    next.length === previous.length &&
    next.every((item, index) => Object.is(item, previous[index]))
  );
}

function hasSameFields(previous: object, next: object): boolean {
  const before = new Map<string, unknown>(Object.entries(previous));
  const after = Object.entries(next);
  return (
    after.length === before.size &&
    after.every(([name, value]) => before.has(name) && Object.is(before.get(name), value))
  );
}

/** `Array.isArray` that does not make items `any`. */
function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
