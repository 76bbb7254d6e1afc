"use client";
import type { EventFilters, PipelineEvent } from "../../core/model";
import type { MonitorResult, PagedList } from "../../core/result";
import { dataOf } from "../../ui/dataOf";
import { useMessages } from "../../ui/FormatProvider";
import { eventLogMessages } from "../../ui/messages/eventLog";
import { hasFilters } from "../../ui/filters/hasFilters";
import { GridSkeleton } from "../../ui/grid/GridSkeleton";
import { TailBar } from "../../ui/grid/TailBar";
import { useTailReading } from "../../ui/grid/useTailReading";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { type ExportFile, saveFile } from "../../ui/saveFile";
import { useControllable } from "../../ui/useControllable";
import { EventFilterBar } from "./EventFilterBar";
import { EventGrid } from "./EventGrid";
import { ExportButtons } from "./ExportButtons";

/** Every piece of state is the host's when it is given, and the log's own otherwise. */
export interface EventLogState {
  filters?: EventFilters | undefined;
  defaultFilters?: EventFilters | undefined;
  onFiltersChange?: ((filters: EventFilters) => void) | undefined;
  /** Event whose payload is open. */
  expandedId?: string | null | undefined;
  defaultExpandedId?: string | null | undefined;
  onExpandedIdChange?: ((eventId: string | null) => void) | undefined;
}

export interface EventLogViewProps extends EventLogState, PanelHostProps {
  result: MonitorResult<PagedList<PipelineEvent>>;
  /** Makes the artifact of an event a button. */
  onArtifactSelect?: ((artifactId: string) => void) | undefined;
  /**
   * What happens with an exported file.
   * @default The browser saves it.
   */
  onExport?: ((file: ExportFile) => void) | undefined;
}

const NO_FILTERS: EventFilters = {};

/**
 * The event log, newest first: filters, a live tail, payloads that open in place, and export of what is loaded. Props only.
 *
 * @example
 * <EventLogView result={usePagedEvents(filters)} filters={filters} onFiltersChange={setFilters} />
 */
export function EventLogView({ result, connection, onExport = saveFile, ...props }: EventLogViewProps) {
  const words = useMessages(eventLogMessages);
  const [filters, setFilters] = useControllable(
    props.filters,
    props.defaultFilters ?? NO_FILTERS,
    props.onFiltersChange,
  );
  const [openId, setOpenId] = useControllable(
    props.expandedId,
    props.defaultExpandedId ?? null,
    props.onExpandedIdChange,
  );
  const list = dataOf(result);
  const reading = useTailReading(list?.tail ?? null, {
    isRowOpen: openId !== null,
    onResume: () => {
      if (openId !== null) setOpenId(null);
    },
  });

  const filterBy = (next: EventFilters) => {
    if (openId !== null) setOpenId(null);
    setFilters(next);
  };
  const clearFilters = hasFilters(filters) ? () => filterBy(NO_FILTERS) : undefined;

  return (
    <Panel
      widget="EventLog"
      title={words.title}
      connection={connection}
      className={props.className}
      headingLevel={props.headingLevel}
      actions={
        list && (
          <>
            <TailBar
              tail={list.tail}
              isConnected={connection === undefined || connection.status === "connected"}
              onResume={reading.resume}
            />
            <ExportButtons events={list.rows} onExport={onExport} />
          </>
        )
      }
    >
      {result.status !== "disabled" && (
        <EventFilterBar filters={filters} onChange={filterBy} onClear={clearFilters} />
      )}
      <ResultBody result={result} skeleton={<GridSkeleton />}>
        {(loaded) => (
          <EventGrid
            list={loaded}
            viewKey={`${reading.viewKey} ${JSON.stringify(filters)}`}
            openId={openId}
            onOpenChange={setOpenId}
            onTogglePause={reading.togglePause}
            onAwayFromTop={reading.onAwayFromTop}
            onClearFilters={clearFilters}
            onArtifactSelect={props.onArtifactSelect}
          />
        )}
      </ResultBody>
    </Panel>
  );
}
