import type { Value } from "convex/values";
import { compareValues } from "convex/values";

/** A field of a document, as it may be stored: a field that is missing is `undefined`, the smallest value. */
export type Field = Value | undefined;

/** Orders two fields as Convex's indexes do: by type, then by value. The frequent pairs are compared without allocation. */
export function compareFields(a: Field, b: Field): number {
  // Zero has a sign, which `===` does not see.
  if (a === b && a !== 0) return 0;
  if (typeof a === "string" && typeof b === "string") return compareStrings(a, b);
  if (typeof a === "number" && typeof b === "number") {
    if (a < b) return -1;
    if (a > b) return 1;
  }
  return compareValues(a, b);
}

/** By code point, which is the order of the UTF-8 bytes; JavaScript's `<` orders by UTF-16 unit instead. */
function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return codePointRank(left) - codePointRank(right);
  }
  return a.length - b.length;
}

const FIRST_SURROGATE = 0xd800;
const AFTER_SURROGATES = 0xe000;

/** Moves the surrogates, which stand for code points above 0xFFFF, behind every other UTF-16 unit. */
function codePointRank(unit: number): number {
  if (unit < FIRST_SURROGATE) return unit;
  return unit < AFTER_SURROGATES ? unit + 0x2000 : unit - 0x800;
}
