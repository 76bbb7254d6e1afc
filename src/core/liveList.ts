/**
 * The state machine of a live list, without React and without a server.
 *
 * A list is one of two things, never a mix. **Live**: the newest page and nothing else. **Held**: a chain of pages that ends
 * in time at the newest row shown (the anchor), so what happens now does not touch what it reads, beside one small "head"
 * that counts what has come since. Rows that are shown while held keep their place whatever arrives; resuming drops the
 * chain and goes live, which is why nothing can be lost or repeated.
 */
import type { HoldReason } from "./result";

/** New rows are counted up to here; a head that has as many is not read any more. */
export const NEW_COUNT_CAP = 100;

/** How a list reads its rows. Lists come newest first. */
export interface RowKeys<Row> {
  idOf: (row: Row) => string;
  /** Epoch milliseconds; what the list is ordered and bounded by. */
  timeOf: (row: Row) => number;
}

/** One page as the server returns it. */
export interface Page<Row> {
  page: Row[];
  isDone: boolean;
  continueCursor: string;
}

/** A page of the chain. Once read it is pinned to where it ended, so that late arrivals make it longer, never shorter. */
interface ChainPage {
  cursor: string | null;
  endCursor: string | null;
  isDone: boolean;
}

export interface Chain {
  /** Time of the newest row shown; null when none was. */
  anchor: number | null;
  pages: readonly ChainPage[];
  /** Older rows were asked for and have not come yet. */
  isLoadingMore: boolean;
  newCount: number;
  isCapped: boolean;
}

export interface LiveListState<Row> {
  pageSize: number;
  rows: readonly Row[];
  /** `empty`: nothing read yet. `stale`: `rows` are those of other arguments or from before an error. */
  freshness: "empty" | "stale" | "fresh";
  heldBy: readonly HoldReason[];
  /** Whether the live page has older rows behind it. */
  hasOlder: boolean;
  /** Null while live. */
  chain: Chain | null;
}

export function startList<Row>(pageSize: number): LiveListState<Row> {
  return {
    pageSize,
    rows: [],
    freshness: "empty",
    heldBy: [],
    hasOlder: false,
    chain: null,
  };
}

/** Other arguments: reads from the newest row again and shows the old rows until then. A reader's pause stays. */
export function restartList<Row>(state: LiveListState<Row>, pageSize: number): LiveListState<Row> {
  const heldBy = state.heldBy.filter((reason) => reason === "pause");
  return { ...goLive(state), pageSize, heldBy, freshness: markStale(state) };
}

/** After an error: the rows shown are from before it until every page has been read again. */
export function retryList<Row>(state: LiveListState<Row>): LiveListState<Row> {
  return { ...state, freshness: markStale(state) };
}

const markStale = (state: LiveListState<unknown>) => (state.freshness === "empty" ? "empty" : "stale");

export function holdList<Row>(
  state: LiveListState<Row>,
  reason: HoldReason,
  keys: RowKeys<Row>,
): LiveListState<Row> {
  if (state.heldBy.includes(reason)) return state;
  return anchorIfHeld({ ...state, heldBy: [...state.heldBy, reason] }, keys);
}

export function releaseList<Row>(state: LiveListState<Row>, reason: HoldReason): LiveListState<Row> {
  if (!state.heldBy.includes(reason)) return state;
  const heldBy = state.heldBy.filter((held) => held !== reason);
  return heldBy.length === 0 ? resumeList(state) : { ...state, heldBy };
}

/** Drops every reason to hold and goes back to the newest rows. */
export function resumeList<Row>(state: LiveListState<Row>): LiveListState<Row> {
  return state.heldBy.length === 0 ? state : goLive({ ...state, heldBy: [] });
}

/** Asks for the next older page. Holds the list first: older rows stay only under rows that stand still. */
export function loadOlder<Row>(state: LiveListState<Row>, keys: RowKeys<Row>): LiveListState<Row> {
  if (olderRows(state) !== "available") return state;
  const held = holdList(state, "older_rows", keys);
  return held.chain === null
    ? held
    : { ...held, chain: requestOlderPage({ ...held.chain, isLoadingMore: true }) };
}

/** Adds the next page to a chain that is to load more, once the page before it is known. */
export function requestOlderPage(chain: Chain): Chain {
  const lastPage = chain.pages.at(-1);
  if (!chain.isLoadingMore || lastPage?.endCursor === null) return chain;
  if (lastPage?.isDone) return { ...chain, isLoadingMore: false };
  const page = { cursor: lastPage?.endCursor ?? null, endCursor: null, isDone: false };
  return { ...chain, pages: [...chain.pages, page] };
}

/** Whether there are older rows to load. */
export function olderRows(state: LiveListState<unknown>): "available" | "loading" | "exhausted" {
  const { chain } = state;
  if (state.freshness !== "fresh" || chain?.isLoadingMore) return "loading";
  const lastPage = chain?.pages.at(-1);
  if (lastPage === undefined || lastPage.endCursor === null)
    return state.hasOlder ? "available" : "exhausted";
  return lastPage.isDone ? "exhausted" : "available";
}

const goLive = <Row>(state: LiveListState<Row>): LiveListState<Row> => ({
  ...state,
  chain: null,
});

/** Sets the anchor of a list that is to be held, once there are rows to hold. */
export function anchorIfHeld<Row>(state: LiveListState<Row>, keys: RowKeys<Row>): LiveListState<Row> {
  if (state.heldBy.length === 0 || state.chain !== null || state.freshness !== "fresh") return state;
  const newest = state.rows[0];
  const anchor = newest === undefined ? null : keys.timeOf(newest);
  const chain = {
    anchor,
    pages: anchor === null ? [] : [{ cursor: null, endCursor: null, isDone: false }],
    isLoadingMore: false,
    newCount: 0,
    isCapped: false,
  };
  return { ...state, chain };
}
