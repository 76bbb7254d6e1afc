import { hashText } from "../../src/core/hash";

const HASH_SPAN = 2 ** 32;

/** A number from 0 to below 1 that follows from its parts: the same parts, the same number. */
export const chance = (...parts: (string | number)[]) => hashText(parts.join("/")) / HASH_SPAN;

/** One of the items, chosen by a number from 0 to below 1. */
export function pick<Item>(items: readonly [Item, ...Item[]], share: number): Item {
  return items[Math.floor(share * items.length)] ?? items[0];
}
