/** The line of the headings; rows start at line 0. */
export const HEADER_LINE = -1;

/**
 * The lines of a grid: its rows in order and, right below the open row, one line for its detail.
 * Closed form, so that a hundred thousand rows cost nothing to describe.
 */
export interface GridLines {
  count: number;
  /** Key of a line, unique in the grid and stable while rows come and go around it. */
  keyAt: (line: number) => string;
  /** Row of a line; for the detail line, the row it belongs to. */
  rowAt: (line: number) => number;
  isDetail: (line: number) => boolean;
  /** Line of a key; null when it is gone. */
  lineOf: (key: string) => number | null;
}

/**
 * Describes the lines of `rowCount` rows named by `rowKeyAt`, with the row `openKey` open.
 *
 * @example
 * gridLines(events.length, (row) => events[row]?.eventId ?? "", openId);
 */
export function gridLines(
  rowCount: number,
  rowKeyAt: (row: number) => string,
  openKey: string | null,
): GridLines {
  // Asked for the same few keys with every scroll: each is looked for once.
  const found = new Map<string, number | null>();
  const rowOf = (key: string) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    let row = 0;
    while (row < rowCount && rowKeyAt(row) !== key) row++;
    const place = row < rowCount ? row : null;
    found.set(key, place);
    return place;
  };
  const openRow = openKey === null ? null : rowOf(openKey);
  const detailLine = openRow === null ? Infinity : openRow + 1;
  const isDetail = (line: number) => line === detailLine;
  const rowAt = (line: number) => (line < detailLine ? line : line - 1);
  const keyAt = (line: number) => {
    if (line === HEADER_LINE) return HEADER_KEY;
    return `${isDetail(line) ? DETAIL_PREFIX : ROW_PREFIX}${rowKeyAt(rowAt(line))}`;
  };
  return {
    count: openRow === null ? rowCount : rowCount + 1,
    rowAt,
    isDetail,
    keyAt,
    lineOf: (key) => {
      if (key === HEADER_KEY) return HEADER_LINE;
      if (key.startsWith(DETAIL_PREFIX))
        return openRow !== null && keyAt(detailLine) === key ? detailLine : null;
      const row = rowOf(key.slice(ROW_PREFIX.length));
      if (row === null) return null;
      return row < detailLine ? row : row + 1;
    },
  };
}

export const HEADER_KEY = "header";
const ROW_PREFIX = "row:";
const DETAIL_PREFIX = "detail:";
