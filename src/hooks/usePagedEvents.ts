"use client";

import type { RowKeys } from "../core/liveList";
import type { EventFilters, PipelineEvent } from "../core/model";
import type { MonitorResult, PagedList } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { type PageOptions, useLiveList } from "./useLiveList";

const EVENT_KEYS: RowKeys<PipelineEvent> = {
  idOf: (event) => event.eventId,
  timeOf: (event) => event.occurredAt,
};

/**
 * The event log, newest first: live until it is held, then still while new events are counted. Loading older rows holds it.
 *
 * @example
 * const events = usePagedEvents({ stage: "transcription", errorsOnly: true });
 * if (events.status !== "success") return null;
 * const { rows, tail, more, loadMore } = events.data;
 * return (
 *   <>
 *     {tail.newCount > 0 && <button onClick={tail.resume}>{tail.newCount} new</button>}
 *     {rows.map((event) => <p key={event.eventId}>{event.eventType}</p>)}
 *     {more === "available" && <button onClick={loadMore}>Older</button>}
 *   </>
 * );
 */
export function usePagedEvents(
  filters: EventFilters = {},
  options: PageOptions = {},
): MonitorResult<PagedList<PipelineEvent>> {
  const { functions } = useMonitor();
  return useLiveList({
    ...options,
    query: functions.voicePipelineEvents.getRecentEvents,
    filters: { ...filters },
    keys: EVENT_KEYS,
    paces: { newest: "every_beat", past: "every_change" },
  });
}
