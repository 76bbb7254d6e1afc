import { refusal } from "./arguments";
import type { Position } from "./timeSlice";

/** The cursor after the last row of a list, whatever is added to it later. */
export const END = "end";

export const cursorOf = ({ time, creationTime, id }: Position) => JSON.stringify([time, creationTime, id]);

/** The position a cursor of ours names; refuses any other text. */
export function positionOf(cursor: string): Position {
  const [time, creationTime, id] = parse(cursor);
  if (typeof time === "number" && typeof creationTime === "number" && typeof id === "string") {
    return { time, creationTime, id };
  }
  throw invalidCursor();
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(cursor);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** The word InvalidCursor makes Convex's own pagination hook start over. */
export const invalidCursor = (detail = "it is not one this query returned with these arguments") =>
  refusal("invalid_cursor", `InvalidCursor: ${detail}. Start again from null.`);
