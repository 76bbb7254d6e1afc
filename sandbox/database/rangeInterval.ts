import type { JSONValue } from "convex/values";
import { Bound } from "./Bound";
import type { Field } from "./compareFields";
import { fieldFromJson } from "./fieldJson";
import type { Interval } from "./Interval";
import type { OrderedIndex } from "./OrderedIndex";

/** One step of `withIndex(name, (q) => q.eq(…).gt(…))`, as convex/server exports it. */
export interface RangeStep {
  type: "Eq" | "Gt" | "Gte" | "Lt" | "Lte";
  fieldPath: string;
  value: JSONValue;
}

const BOUND_SIDES = { Gt: 1, Gte: -1, Lt: -1, Lte: 1 } as const;

/**
 * The stretch of an index that a range expression selects: equal first fields, then at most one lower and one upper
 * bound on the next field.
 *
 * @throws when the steps do not follow the fields of the index.
 */
export function rangeInterval(index: OrderedIndex, steps: readonly RangeStep[]): Interval {
  const equal = new Map<string, Field>();
  const bounds: { [side in "lower" | "upper"]?: RangeStep } = {};
  for (const step of steps) {
    if (step.type === "Eq") {
      if (equal.has(step.fieldPath)) throw rangeError(index, `it compares "${step.fieldPath}" with eq twice`);
      equal.set(step.fieldPath, fieldFromJson(step.value));
    } else {
      const side = step.type === "Gt" || step.type === "Gte" ? "lower" : "upper";
      if (bounds[side]) throw rangeError(index, `it has two ${side} bounds`);
      bounds[side] = step;
    }
  }
  const prefix = index.fields.slice(0, equal.size).map((field) => {
    if (!equal.has(field))
      throw rangeError(index, `eq must cover the first fields, and "${field}" is missing`);
    return equal.get(field);
  });
  return {
    lower: boundOf(index, prefix, bounds.lower) ?? new Bound(prefix, -1),
    upper: boundOf(index, prefix, bounds.upper) ?? new Bound(prefix, 1),
  };
}

function boundOf(index: OrderedIndex, prefix: readonly Field[], step: RangeStep | undefined): Bound | null {
  if (step === undefined || step.type === "Eq") return null;
  const expected = index.fields[prefix.length];
  if (step.fieldPath !== expected)
    throw rangeError(index, `a bound on "${step.fieldPath}" stands where only "${expected}" can`);
  return new Bound([...prefix, fieldFromJson(step.value)], BOUND_SIDES[step.type]);
}

function rangeError(index: OrderedIndex, problem: string): Error {
  const fields = JSON.stringify(index.fields.slice(0, -1));
  return new Error(
    `The range of index "${index.table}.${index.name}" is not possible: ${problem}. Its fields, in order, are ${fields}.`,
  );
}
