import { HEADER_LINE } from "./gridLines";

/** A place in a grid. Line -1 is the header, line 0 the first row. */
export interface GridPosition {
  line: number;
  column: number;
}

/** What a move must know of the grid. `pageSize`: how many lines are in view. */
export interface GridBounds {
  lineCount: number;
  columnCount: number;
  pageSize: number;
  direction: "ltr" | "rtl";
}

type Move = (from: GridPosition, bounds: GridBounds) => GridPosition;

const forward: Move = ({ line, column }) => ({ line, column: column + 1 });
const backward: Move = ({ line, column }) => ({ line, column: column - 1 });

/** The keys of the WAI-ARIA data grid pattern. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ line, column }) => ({ line: line - 1, column }),
  ArrowDown: ({ line, column }) => ({ line: line + 1, column }),
  ArrowRight: (from, bounds) => (bounds.direction === "ltr" ? forward : backward)(from, bounds),
  ArrowLeft: (from, bounds) => (bounds.direction === "ltr" ? backward : forward)(from, bounds),
  Home: ({ line }) => ({ line, column: 0 }),
  End: ({ line }, { columnCount }) => ({ line, column: columnCount - 1 }),
  "Control+Home": () => ({ line: 0, column: 0 }),
  "Control+End": (_, { lineCount, columnCount }) => ({ line: lineCount - 1, column: columnCount - 1 }),
  PageUp: ({ line, column }, { pageSize }) => ({ line: Math.max(0, line - pageSize), column }),
  PageDown: ({ line, column }, { pageSize }) => ({ line: line + pageSize, column }),
};

/**
 * Where a key leads in a grid, kept inside it; null when the key does not move.
 *
 * @example
 * gridMove("ArrowDown", { line: 0, column: 2 }, bounds); // { line: 1, column: 2 }
 */
export function gridMove(key: string, from: GridPosition, bounds: GridBounds): GridPosition | null {
  const move = MOVES[key];
  if (!move) return null;
  const to = move(from, bounds);
  return {
    line: clamp(to.line, HEADER_LINE, bounds.lineCount - 1),
    column: clamp(to.column, 0, bounds.columnCount - 1),
  };
}

/** Name of a pressed key with the modifiers that `gridMove` tells apart. */
export function gridKey(event: { key: string; ctrlKey: boolean; metaKey: boolean }): string {
  return event.ctrlKey || event.metaKey ? `Control+${event.key}` : event.key;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
