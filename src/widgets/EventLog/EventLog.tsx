"use client";
import type { EventFilters } from "../../core/model";
import { useConnectionStatus, usePagedEvents } from "../../hooks";
import { useControllable } from "../../ui/useControllable";
import { EventLogView, type EventLogViewProps } from "./EventLogView";

export interface EventLogProps extends Omit<EventLogViewProps, "result" | "connection"> {
  /** Events per page. @default 50 */
  pageSize?: number | undefined;
}

/**
 * The pipeline's event log, live.
 *
 * @example
 * <EventLog defaultFilters={{ errorsOnly: true }} onArtifactSelect={openArtifact} />
 */
export function EventLog({
  pageSize,
  organizationId,
  filters,
  defaultFilters,
  onFiltersChange,
  ...view
}: EventLogProps) {
  const [current, setCurrent] = useControllable<EventFilters>(filters, defaultFilters ?? {}, onFiltersChange);
  const result = usePagedEvents(
    { ...current, organizationId: organizationId ?? current.organizationId },
    { pageSize },
  );
  const connection = useConnectionStatus();
  return (
    <EventLogView
      {...view}
      organizationId={organizationId}
      result={result}
      connection={connection}
      filters={current}
      onFiltersChange={setCurrent}
    />
  );
}
