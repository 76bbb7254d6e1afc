"use client";

import { useMemo, useState } from "react";
import type { PipelineEvent } from "../core/model";
import type { MonitorResult } from "../core/result";
import { keepIfSame } from "../core/shareStructure";
import { extendPages, FIRST_PAGE, rowsOfPages } from "../core/wholeList";
import { useMonitor } from "./MonitorContext";
import { toMonitorError } from "./toMonitorError";
import { useSubscriptions } from "./useSubscriptions";

const PAGE_SIZE = 100;
/** Bounds what one artifact can make a page hold; a normal life has about 15 events. */
const MAX_PAGES = 10;

/** Events of one artifact that are shown at most, the oldest ones. */
export const MAX_TIMELINE_EVENTS = PAGE_SIZE * MAX_PAGES;

interface Timeline {
  artifactId: string | null;
  pages: typeof FIRST_PAGE;
  events: PipelineEvent[] | null;
}

/**
 * Every event of one artifact, oldest first, live, up to `MAX_TIMELINE_EVENTS`. Without an artifact it is disabled with
 * `no_artifact`. Another artifact starts at `loading`: the events of one are never shown as those of another.
 *
 * @example
 * const timeline = useEventTimeline(openArtifactId);
 */
export function useEventTimeline(artifactId: string | null): MonitorResult<PipelineEvent[]> {
  const { functions, closedBecause } = useMonitor();
  const reason = closedBecause ?? (artifactId === null ? "no_artifact" : null);
  const subject = reason === null ? artifactId : null;

  const [timeline, setTimeline] = useState<Timeline>(() => startTimeline(subject));
  let current = timeline.artifactId === subject ? timeline : startTimeline(subject);

  const pages = subject === null ? [] : current.pages;
  const wanted = pages.map(({ cursor, endCursor }, index) => {
    const paginationOpts = { numItems: PAGE_SIZE, cursor, ...(endCursor !== null && { endCursor }) };
    const args = { artifactId: subject ?? undefined, paginationOpts };
    return [`page${index}`, { query: functions.voicePipelineEvents.getEventTimeline, args }] as const;
  });
  const { answers, resubscribe } = useSubscriptions(Object.fromEntries(wanted));
  const failure = Object.values(answers).find((answer) => answer instanceof Error);

  const read = wanted.map(([name]) => {
    const answer = answers[name];
    return answer instanceof Error ? undefined : answer;
  });
  const rows = rowsOfPages(read);
  current = keepIfSame(current, {
    ...current,
    pages: extendPages(current.pages, read, MAX_PAGES),
    events: rows === null ? current.events : keepIfSame(current.events ?? [], rows),
  });
  if (current !== timeline) setTimeline(current);

  const { events } = current;
  return useMemo((): MonitorResult<PipelineEvent[]> => {
    if (reason !== null) return { status: "disabled", reason };
    if (failure !== undefined) return { status: "error", error: toMonitorError(failure), retry: resubscribe };
    return events === null ? { status: "loading" } : { status: "success", data: events };
  }, [reason, failure, events, resubscribe]);
}

const startTimeline = (artifactId: string | null): Timeline => ({
  artifactId,
  pages: FIRST_PAGE,
  events: null,
});
