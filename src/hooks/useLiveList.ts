"use client";

import type { Value } from "convex/values";
import { useMemo, useState } from "react";
import {
  holdList,
  type LiveListState,
  loadOlder,
  olderRows,
  type Page,
  releaseList,
  restartList,
  resumeList,
  retryList,
  type RowKeys,
  startList,
} from "../core/liveList";
import { applyAnswers, readsOf } from "../core/liveListReads";
import type { HoldReason, MonitorResult, PagedList } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { toMonitorError } from "./toMonitorError";
import type { Pace } from "./readStore";
import { type QueryCall, useReads } from "./useReads";

export interface PageOptions {
  /** Rows per page, at most 500. @default 50 */
  pageSize?: number | undefined;
}

/** Rows that a list asks for at once where its host does not say. */
export const DEFAULT_PAGE_SIZE = 50;

interface LiveListOptions<Row> extends PageOptions {
  query: QueryCall<Page<Row>>["query"];
  /** Filters of the query; `startTime` and `endTime` bound what `keys.timeOf` tells. */
  filters: Readonly<Record<string, Value | undefined>> & { startTime?: number; endTime?: number };
  keys: RowKeys<Row>;
  paces: ListPaces;
}

/** How the pages of a list are kept current. */
export interface ListPaces {
  /** The newest rows. */
  newest: Pace;
  /** Pages that end in the past: `every_change` where a row seldom changes once it is there. */
  past: Pace;
}

/** A paged query, newest row first, as a list that is live until it is held: see `core/liveList`. */
export function useLiveList<Row>(options: LiveListOptions<Row>): MonitorResult<PagedList<Row>> {
  const { query, filters, keys, paces, pageSize = DEFAULT_PAGE_SIZE } = options;
  const { closedBecause, clock } = useMonitor();
  const [list, setList] = useState(() => startList<Row>(pageSize));

  // What is read decides when to start over: other filters keep the rows until their own come, a closed gate keeps none.
  const readKey = JSON.stringify([closedBecause, filters, pageSize]);
  const [lastReadKey, setLastReadKey] = useState(readKey);
  let reading = list;
  if (readKey !== lastReadKey) {
    setLastReadKey(readKey);
    reading = closedBecause === null ? restartList(list, pageSize) : startList(pageSize);
  }

  const calls = pageArgsOf(reading, filters).map(([name, args]) => {
    const isPast = args.endTime !== undefined && args.endTime <= clock.now();
    return [name, { query, args, pace: isPast ? paces.past : paces.newest }] as const;
  });
  const { answers, readAgain } = useReads(Object.fromEntries(calls));
  const failure = Object.values(answers).find((answer) => answer instanceof Error);
  const current = useMemo(() => applyAnswers(reading, pagesIn(answers), keys), [reading, answers, keys]);
  if (current !== list) setList(current);

  const actions = useMemo(
    () => ({
      loadMore: () => setList((state) => loadOlder(state, keys)),
      hold: (reason: HoldReason) => setList((state) => holdList(state, reason, keys)),
      release: (reason: HoldReason) => setList((state) => releaseList(state, reason)),
      resume: () => setList(resumeList),
    }),
    [keys],
  );

  return useMemo((): MonitorResult<PagedList<Row>> => {
    if (closedBecause !== null) return { status: "disabled", reason: closedBecause };
    if (failure !== undefined) {
      const error = toMonitorError(failure);
      const retry = () => {
        setList((state) => retryList(error.code === "invalid_cursor" ? resumeList(state) : state));
        readAgain();
      };
      return { status: "error", error, retry };
    }
    if (current.freshness === "empty") return { status: "loading" };
    const data = toPagedList(current, actions);
    return current.freshness === "stale" ? { status: "refreshing", data } : { status: "success", data };
  }, [closedBecause, failure, current, actions, readAgain]);
}

/** The pages to read, by name. */
function pageArgsOf<Row>(list: LiveListState<Row>, filters: LiveListOptions<Row>["filters"]) {
  return Object.entries(readsOf(list)).map(([name, { startTime, endTime, paginationOpts }]) => {
    const args = {
      ...filters,
      startTime: latest(filters.startTime, startTime),
      endTime: earliest(filters.endTime, endTime),
      paginationOpts: { ...paginationOpts },
    };
    return [name, args] as const;
  });
}

const latest = (a?: number, b?: number) => (a === undefined || b === undefined ? (a ?? b) : Math.max(a, b));
const earliest = (a?: number, b?: number) => (a === undefined || b === undefined ? (a ?? b) : Math.min(a, b));

function pagesIn<Row>(
  answers: Readonly<Record<string, Page<Row> | Error | undefined>>,
): Record<string, Page<Row>> {
  const pages: Record<string, Page<Row>> = {};
  for (const [name, answer] of Object.entries(answers)) {
    if (answer !== undefined && !(answer instanceof Error)) pages[name] = answer;
  }
  return pages;
}

type Actions = Pick<PagedList<unknown>, "loadMore"> &
  Pick<PagedList<unknown>["tail"], "hold" | "release" | "resume">;

function toPagedList<Row>(list: LiveListState<Row>, { loadMore, ...tailActions }: Actions): PagedList<Row> {
  const tail = {
    mode: list.chain === null ? ("live" as const) : ("held" as const),
    newCount: list.chain?.newCount ?? 0,
    isCapped: list.chain?.isCapped ?? false,
    heldBy: list.heldBy,
    ...tailActions,
  };
  return { rows: list.rows, more: olderRows(list), loadMore, tail };
}
