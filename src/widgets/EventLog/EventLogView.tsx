"use client";
import { useMemo } from "react";
import type { EventFilters, PipelineEvent } from "../../core/model";
import type { MonitorResult, PagedList } from "../../core/result";
import { EVENT_TYPES } from "../../core/vocabulary";
import { dataOf } from "../../ui/dataOf";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { ColumnsMenu } from "../../ui/grid/ColumnsMenu";
import { ListPanel } from "../../ui/grid/ListPanel";
import { type ColumnState, useColumnState } from "../../ui/grid/useColumnState";
import { type ListState, useListReading } from "../../ui/grid/useListReading";
import type { PanelHostProps } from "../../ui/Panel";
import { type ExportFile, saveFile } from "../../ui/saveFile";
import { EventFilterBar } from "./EventFilterBar";
import { EventPayload } from "./EventPayload";
import { type EventColumnId, eventColumns } from "./eventColumns";
import { ExportButtons } from "./ExportButtons";
import { eventLogMessages } from "../../ui/messages/eventLog";

/** Every piece of state is the host's when it is given, and the log's own otherwise. Rows are events, columns those of the log. */
export interface EventLogState extends ListState<EventFilters>, ColumnState<EventColumnId> {}

export interface EventLogViewProps extends EventLogState, PanelHostProps {
  /** What `usePagedEvents` returns. */
  result: MonitorResult<PagedList<PipelineEvent>>;
  /** All events are of this organisation: then no column tells of it, and no filter. */
  organizationId?: string | undefined;
  /** Makes the artifact of an event a button. */
  onArtifactSelect?: ((artifactId: string) => void) | undefined;
  /**
   * What happens with an exported file.
   * @default The browser saves it.
   */
  onExport?: ((file: ExportFile) => void) | undefined;
}

const keyOf = (event: PipelineEvent) => event.eventId;
const toneOf = ({ eventType }: PipelineEvent) => (EVENT_TYPES[eventType].isError ? "bad" : undefined);
const renderPayload = (event: PipelineEvent) => <EventPayload event={event} />;

/**
 * The event log, newest first: filters, a live tail, payloads that open in place, and export of what is loaded. Props only.
 *
 * @example
 * <EventLogView result={usePagedEvents(filters)} filters={filters} onFiltersChange={setFilters} />
 */
export function EventLogView({
  result,
  organizationId,
  onArtifactSelect,
  onExport = saveFile,
  ...props
}: EventLogViewProps) {
  const wordsOf = useWordsOf();
  const format = useFormat();
  const list = dataOf(result);
  const { reading, filtering } = useListReading<EventFilters>({
    ...props,
    tail: list?.tail ?? null,
    all: {},
  });
  const columnControl = useColumnState(props);
  const isOfOne = organizationId !== undefined;
  const columns = useMemo(
    () =>
      eventColumns(format, wordsOf, onArtifactSelect).filter(({ id }) => !isOfOne || id !== "organization"),
    [format, wordsOf, onArtifactSelect, isOfOne],
  );
  return (
    <ListPanel
      {...props}
      widget="EventLog"
      words={wordsOf(eventLogMessages)}
      result={result}
      reading={reading}
      columns={columns}
      columnControl={columnControl}
      rowKey={keyOf}
      rowTone={toneOf}
      renderDetail={renderPayload}
      filterBar={<EventFilterBar {...filtering} isOfOne={isOfOne} />}
      actions={
        list && (
          <>
            <ColumnsMenu columns={columns} columnControl={columnControl} />
            <ExportButtons events={list.rows} onExport={onExport} />
          </>
        )
      }
    />
  );
}
