"use client";

import { useMemo, useState } from "react";
import type { Page } from "../core/liveList";
import type { MonitorResult, WholeList } from "../core/result";
import { keepIfSame } from "../core/shareStructure";
import { extendPages, FIRST_PAGE, rowsOfPages } from "../core/wholeList";
import { useMonitor } from "./MonitorContext";
import { toMonitorError } from "./toMonitorError";
import { type QueryCall, useReads } from "./useReads";

interface WholeListOptions<Row> {
  query: QueryCall<Page<Row>>["query"];
  /** Whose list it is; null for nobody's. */
  artifactId: string | null;
  pageSize: number;
  /** Bounds what one artifact can make a page hold. */
  maxPages: number;
}

interface Reading<Row> {
  artifactId: string | null;
  pages: typeof FIRST_PAGE;
  list: WholeList<Row> | null;
}

/**
 * A paged query about one artifact, read to its end and kept live. Without an artifact it is disabled with `no_artifact`.
 * Another artifact starts at `loading`: the rows of one are never shown as those of another.
 */
export function useWholeList<Row>(options: WholeListOptions<Row>): MonitorResult<WholeList<Row>> {
  const { query, artifactId, pageSize, maxPages } = options;
  const { closedBecause } = useMonitor();
  const reason = closedBecause ?? (artifactId === null ? "no_artifact" : null);
  const subject = reason === null ? artifactId : null;

  const [reading, setReading] = useState(() => startReading<Row>(subject));
  let current = reading.artifactId === subject ? reading : startReading<Row>(subject);

  const pages = subject === null ? [] : current.pages;
  const wanted = pages.map(({ cursor, endCursor }, index) => {
    const paginationOpts = { numItems: pageSize, cursor, ...(endCursor !== null && { endCursor }) };
    const args = { artifactId: subject ?? undefined, paginationOpts };
    return [`page${index}`, { query, args, pace: "every_change" }] as const;
  });
  const { answers, readAgain } = useReads(Object.fromEntries(wanted));
  const failure = Object.values(answers).find((answer) => answer instanceof Error);

  const read = wanted.map(([name]) => {
    const answer = answers[name];
    return answer instanceof Error ? undefined : answer;
  });
  const list = rowsOfPages(read, maxPages);
  current = keepIfSame(current, {
    ...current,
    pages: extendPages(current.pages, read, maxPages),
    list: list === null || subject === null ? current.list : keepList(current.list, list),
  });
  if (current !== reading) setReading(current);

  const { list: shown } = current;
  return useMemo((): MonitorResult<WholeList<Row>> => {
    if (reason !== null) return { status: "disabled", reason };
    if (failure !== undefined) return { status: "error", error: toMonitorError(failure), retry: readAgain };
    return shown === null ? { status: "loading" } : { status: "success", data: shown };
  }, [reason, failure, shown, readAgain]);
}

const startReading = <Row>(artifactId: string | null): Reading<Row> => ({
  artifactId,
  pages: FIRST_PAGE,
  list: null,
});

/** Lists that say the same keep the identity of the one before. */
function keepList<Row>(before: WholeList<Row> | null, { rows, isCut }: WholeList<Row>): WholeList<Row> {
  if (before === null) return { rows, isCut };
  return keepIfSame(before, { rows: keepIfSame(before.rows, rows), isCut });
}
