/** Reads a paged query to its end, page after page, all of them staying subscribed. */
import type { Page } from "./liveList";

/** A page read so far. Only the last is open-ended; the others are pinned to where the next one begins. */
export interface WholeListPage {
  cursor: string | null;
  endCursor: string | null;
}

export const FIRST_PAGE: readonly WholeListPage[] = [{ cursor: null, endCursor: null }];

/** The pages to read after these answers (in the order of `pages`), at most `maxPages`; the same list when it stands. */
export function extendPages(
  pages: readonly WholeListPage[],
  answers: readonly (Page<unknown> | undefined)[],
  maxPages: number,
): readonly WholeListPage[] {
  const last = pages.at(-1);
  const answer = answers.at(pages.length - 1);
  if (last === undefined || answer === undefined || answer.isDone || pages.length >= maxPages) return pages;
  const cursor = answer.continueCursor;
  return [...pages.slice(0, -1), { ...last, endCursor: cursor }, { cursor, endCursor: null }];
}

/** All rows, or null while a page is on its way. */
export function rowsOfPages<Row>(answers: readonly (Page<Row> | undefined)[]): Row[] | null {
  const rows: Row[] = [];
  for (const answer of answers) {
    if (answer === undefined) return null;
    rows.push(...answer.page);
  }
  return rows;
}
