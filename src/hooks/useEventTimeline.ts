"use client";

import type { TimelineEvent } from "../core/model";
import type { MonitorResult, WholeList } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { useWholeList } from "./useWholeList";

/** A normal life has about 15 events; this is the most that the server gives at once. */
const PAGE_SIZE = 500;
const MAX_PAGES = 20;

/** Events of one artifact that are shown at most, the oldest ones. */
export const MAX_TIMELINE_EVENTS = PAGE_SIZE * MAX_PAGES;

/**
 * Every event of one artifact, oldest first, live, up to `MAX_TIMELINE_EVENTS`; `isCut` when there are more. Without an
 * artifact it is disabled with `no_artifact`. Another artifact starts at `loading`. Where events are past their
 * retention, what is known of them comes first, marked `isSummary`.
 *
 * @example
 * const timeline = useEventTimeline(openArtifactId);
 * if (timeline.status === "success") return <>{timeline.data.rows.length} events</>;
 */
export function useEventTimeline(artifactId: string | null): MonitorResult<WholeList<TimelineEvent>> {
  const { functions } = useMonitor();
  const query = functions.voicePipelineEvents.getEventTimeline;
  return useWholeList({ query, artifactId, pageSize: PAGE_SIZE, maxPages: MAX_PAGES });
}
