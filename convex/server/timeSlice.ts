import type { IndexRange } from "convex/server";

/** Where a row stands in a list: its time, then when it was stored, then its id. */
export interface Position {
  time: number;
  creationTime: number;
  id: string;
}

/** An end of a stretch of a list: a moment, or the position of one row. Both inclusive. */
export type Edge = { time: number } | Position;

/**
 * A piece of an index whose last fields are a time and `_creationTime`: the rows between two times, or, when `at` is
 * given, the rows of that time that were stored between two moments. All bounds are inclusive unless `isOpen`.
 */
export interface TimeSlice {
  at?: number;
  lower?: Bound;
  upper?: Bound;
}

interface Bound {
  value: number;
  isOpen: boolean;
}

/**
 * Cuts the stretch between two edges into pieces an index can read one after the other, oldest first.
 * An edge that is a row needs a piece of its own for the rows of the same time.
 */
export function slicesBetween(lower: Edge | undefined, upper: Edge | undefined): TimeSlice[] {
  const first = lower && "id" in lower ? lower : undefined;
  const last = upper && "id" in upper ? upper : undefined;
  if (lower && upper && lower.time === upper.time) {
    return [{ at: lower.time, lower: closed(first?.creationTime), upper: closed(last?.creationTime) }];
  }
  const between: TimeSlice = {
    lower: lower && { value: lower.time, isOpen: first !== undefined },
    upper: upper && { value: upper.time, isOpen: last !== undefined },
  };
  return [
    ...(first ? [{ at: first.time, lower: closed(first.creationTime) }] : []),
    between,
    ...(last ? [{ at: last.time, upper: closed(last.creationTime) }] : []),
  ];
}

const closed = (value: number | undefined): Bound | undefined =>
  value === undefined ? undefined : { value, isOpen: false };

interface UpperBounds<Field extends string> extends IndexRange {
  lt(field: Field, value: number): IndexRange;
  lte(field: Field, value: number): IndexRange;
}

interface Bounds<Field extends string> extends UpperBounds<Field> {
  gt(field: Field, value: number): UpperBounds<Field>;
  gte(field: Field, value: number): UpperBounds<Field>;
}

/** An index range builder that has come to the index's time field. */
interface AtTimeField<Field extends string> extends Bounds<Field> {
  eq(field: Field, value: number): Bounds<"_creationTime">;
}

/** Narrows an index range to a slice. */
export function within<Field extends string>(
  builder: AtTimeField<Field>,
  field: Field,
  slice: TimeSlice,
): IndexRange {
  return slice.at === undefined
    ? narrow(builder, field, slice)
    : narrow(builder.eq(field, slice.at), "_creationTime", slice);
}

function narrow<Field extends string>(
  builder: Bounds<Field>,
  field: Field,
  { lower, upper }: TimeSlice,
): IndexRange {
  const above = lower ? builder[lower.isOpen ? "gt" : "gte"](field, lower.value) : builder;
  return upper ? above[upper.isOpen ? "lt" : "lte"](field, upper.value) : above;
}
