/** Reads a paged query to its end, page after page, all of them staying subscribed. */
import type { Page } from "./liveList";
import type { WholeList } from "./result";

/** A page read so far. Only the last is open-ended; the others are pinned to where the next one begins. */
export interface WholeListPage {
  cursor: string | null;
  endCursor: string | null;
}

export const FIRST_PAGE: readonly WholeListPage[] = [{ cursor: null, endCursor: null }];

/**
 * The pages to read after these answers (in the order of `pages`); the same list when it stands. At most `maxPages`, and
 * one to know whether there is more: a full page does not tell that it is the last.
 */
export function extendPages(
  pages: readonly WholeListPage[],
  answers: readonly (Page<unknown> | undefined)[],
  maxPages: number,
): readonly WholeListPage[] {
  const last = pages.at(-1);
  const answer = answers.at(pages.length - 1);
  if (last === undefined || answer === undefined || answer.isDone || pages.length > maxPages) return pages;
  const cursor = answer.continueCursor;
  return [...pages.slice(0, -1), { ...last, endCursor: cursor }, { cursor, endCursor: null }];
}

/** All rows of at most `maxPages` pages, or null while one is on its way. */
export function rowsOfPages<Row>(
  answers: readonly (Page<Row> | undefined)[],
  maxPages: number,
): WholeList<Row> | null {
  const rows: Row[] = [];
  for (const answer of answers.slice(0, maxPages)) {
    if (answer === undefined) return null;
    rows.push(...answer.page);
  }
  return {
    rows,
    isCut: answers.slice(maxPages).some((beyond) => beyond !== undefined && beyond.page.length > 0),
  };
}
