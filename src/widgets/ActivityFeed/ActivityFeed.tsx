"use client";
import type { EventFilters } from "../../core/model";
import { useConnectionStatus, useNow, usePagedEvents } from "../../hooks";
import { ActivityFeedView, type ActivityFeedViewProps } from "./ActivityFeedView";

export interface ActivityFeedProps extends Omit<ActivityFeedViewProps, "result" | "connection" | "nowMs"> {
  /** Which events; all, when left out. */
  filters?: EventFilters | undefined;
  /** One organisation; left out: the whole platform. */
  organizationId?: string | undefined;
  /** Events shown. @default 30 */
  pageSize?: number | undefined;
}

/** What a glance takes in; the log has the rest. */
const PAGE_SIZE = 30;

/**
 * What the pipeline does, as it happens: the newest events, live.
 *
 * @example
 * <ActivityFeed organizationId={organizationId} onArtifactSelect={openArtifact} />
 */
export function ActivityFeed({
  filters,
  organizationId = filters?.organizationId,
  pageSize = PAGE_SIZE,
  ...view
}: ActivityFeedProps) {
  return (
    <ActivityFeedView
      {...view}
      result={usePagedEvents({ ...filters, organizationId }, { pageSize })}
      connection={useConnectionStatus()}
      nowMs={useNow()}
    />
  );
}
