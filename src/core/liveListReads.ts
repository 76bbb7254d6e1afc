/** What a live list reads in each of its states, and what it makes of the answers. */
import {
  anchorIfHeld,
  type Chain,
  type LiveListState,
  NEW_COUNT_CAP,
  type Page,
  requestOlderPage,
  type RowKeys,
} from "./liveList";
import { keepIfSame, shareStructure } from "./shareStructure";

/** One page to subscribe to. Times are epoch milliseconds, inclusive. */
export interface ListRead {
  startTime?: number;
  endTime?: number;
  paginationOpts: { numItems: number; cursor: string | null; endCursor?: string };
}

/** Answers by the names that `readsOf` gave; undefined while one has not come. */
export type ListAnswers<Row> = Readonly<Record<string, Page<Row> | undefined>>;

/** The pages the list is subscribed to now, by name. */
export function readsOf({ chain, pageSize }: LiveListState<unknown>): Record<string, ListRead> {
  if (chain === null) return { [LIVE]: { paginationOpts: { numItems: pageSize, cursor: null } } };
  const reads: Record<string, ListRead> = {};
  chain.pages.forEach(({ cursor, endCursor }, index) => {
    reads[pageName(index)] = {
      ...(chain.anchor !== null && { endTime: chain.anchor }),
      paginationOpts: { numItems: pageSize, cursor, ...(endCursor !== null && { endCursor }) },
    };
  });
  if (!chain.isCapped) {
    reads[HEAD] = {
      ...(chain.anchor !== null && { startTime: chain.anchor }),
      paginationOpts: { numItems: NEW_COUNT_CAP, cursor: null },
    };
  }
  return reads;
}

const LIVE = "live";
const HEAD = "head";
const pageName = (index: number) => `page${index}`;

/** The state after these answers; the same object when they say nothing new. */
export function applyAnswers<Row>(
  state: LiveListState<Row>,
  answers: ListAnswers<Row>,
  keys: RowKeys<Row>,
): LiveListState<Row> {
  const next =
    state.chain === null ? applyLive(state, answers, keys) : applyChain(state, state.chain, answers, keys);
  return keepIfSame(state, next);
}

function applyLive<Row>(
  state: LiveListState<Row>,
  answers: ListAnswers<Row>,
  keys: RowKeys<Row>,
): LiveListState<Row> {
  const answer = answers[LIVE];
  if (answer === undefined) return state;
  const { page, isDone } = answer;
  const next = {
    ...state,
    rows: keepRows(state.rows, page, keys),
    freshness: "fresh" as const,
    hasOlder: !isDone,
  };
  return anchorIfHeld(next, keys);
}

function applyChain<Row>(
  state: LiveListState<Row>,
  chain: Chain,
  answers: ListAnswers<Row>,
  keys: RowKeys<Row>,
): LiveListState<Row> {
  const rows = [...state.rows];
  const pages = chain.pages.map((page, index) => {
    const answer = answers[pageName(index)];
    if (answer === undefined || page.endCursor !== null) return page;
    rows.push(...olderThan(rows, answer.page, index > 0, keys));
    return { ...page, endCursor: answer.continueCursor, isDone: answer.isDone };
  });

  const known = new Map<string, Row>();
  for (const row of Object.values(answers).flatMap((answer) => answer?.page ?? []))
    known.set(keys.idOf(row), row);
  const current = rows.map((row) => known.get(keys.idOf(row)) ?? row);
  for (const row of rows) known.delete(keys.idOf(row));

  // Counted only when every answer is there: a page on its way would make the count go down and up again.
  const isComplete = Object.keys(readsOf(state)).every((name) => answers[name] !== undefined);
  const newCount = isComplete && !chain.isCapped ? Math.min(known.size, NEW_COUNT_CAP) : chain.newCount;
  const nextChain = requestOlderPage({
    ...chain,
    pages,
    isLoadingMore: chain.isLoadingMore && rows.length === state.rows.length,
    newCount,
    isCapped: newCount === NEW_COUNT_CAP,
  });
  return {
    ...state,
    rows: keepRows(state.rows, current, keys),
    freshness: isComplete ? "fresh" : state.freshness,
    chain: shareStructure(chain, nextChain),
  };
}

/**
 * The rows of a page, read for the first time, that go under those shown. What is not older than the last row shown came
 * late and is left to be counted as new; only beyond the first page is a tie known to be older, for its cursor says so.
 */
function olderThan<Row>(
  shown: readonly Row[],
  page: readonly Row[],
  isBeyondFirst: boolean,
  keys: RowKeys<Row>,
): Row[] {
  const last = shown.at(-1);
  const endTime = last === undefined ? Infinity : keys.timeOf(last);
  const shownIds = new Set(shown.map(keys.idOf));
  return page.filter((row) => {
    const time = keys.timeOf(row);
    return !shownIds.has(keys.idOf(row)) && (time < endTime || (isBeyondFirst && time === endTime));
  });
}

/** `next`, with rows and list keeping their identity where nothing changed. */
function keepRows<Row>(previous: readonly Row[], next: readonly Row[], keys: RowKeys<Row>): readonly Row[] {
  const before = new Map(previous.map((row) => [keys.idOf(row), row]));
  return keepIfSame(
    previous,
    next.map((row) => shareStructure(before.get(keys.idOf(row)), row)),
  );
}
