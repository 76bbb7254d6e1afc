import { useMemo, useState } from "react";
import type { PipelineEvent } from "../../core/model";
import type { PagedList } from "../../core/result";
import { EVENT_TYPES } from "../../core/vocabulary";
import { EmptyState } from "../../ui/EmptyState";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { eventLogMessages } from "../../ui/messages/eventLog";
import type { ColumnWidths } from "../../ui/grid/GridColumn";
import { MoreRows } from "../../ui/grid/MoreRows";
import { VirtualGrid } from "../../ui/grid/VirtualGrid";
import { eventColumns } from "./eventColumns";
import { EventPayload } from "./EventPayload";

export interface EventGridProps {
  list: PagedList<PipelineEvent>;
  viewKey: string;
  openId: string | null;
  onOpenChange: (eventId: string | null) => void;
  onTogglePause: () => void;
  onAwayFromTop: (isAway: boolean) => void;
  onClearFilters: (() => void) | undefined;
  onArtifactSelect: ((artifactId: string) => void) | undefined;
}

const keyOf = (event: PipelineEvent) => event.eventId;
const toneOf = ({ eventType }: PipelineEvent) => (EVENT_TYPES[eventType].isError ? "bad" : undefined);
const renderPayload = (event: PipelineEvent) => <EventPayload event={event} />;

/** The loaded events, or that there are none. */
export function EventGrid({ list, onArtifactSelect, ...props }: EventGridProps) {
  const wordsOf = useWordsOf();
  const format = useFormat();
  const words = wordsOf(eventLogMessages);
  const [widths, setWidths] = useState<ColumnWidths>({});
  const columns = useMemo(
    () => eventColumns(format, wordsOf, onArtifactSelect),
    [format, wordsOf, onArtifactSelect],
  );

  if (list.rows.length === 0 && list.more === "exhausted") {
    const text = props.onClearFilters ? words.filteredEmpty : words.empty;
    return <EmptyState {...text} onClearFilters={props.onClearFilters} />;
  }
  return (
    <VirtualGrid
      label={words.title}
      columns={columns}
      widths={widths}
      rows={list.rows}
      rowKey={keyOf}
      rowTone={toneOf}
      isComplete={list.more === "exhausted"}
      isHeld={list.tail.mode === "held"}
      viewKey={props.viewKey}
      onResize={(columnId, widthPx) => {
        const least = columns.find(({ id }) => id === columnId)?.minWidth ?? 0;
        setWidths({ ...widths, [columnId]: Math.max(least, widthPx) });
      }}
      openKey={props.openId}
      onOpenChange={props.onOpenChange}
      renderDetail={renderPayload}
      onAwayFromTop={props.onAwayFromTop}
      onNearEnd={list.more === "available" ? list.loadMore : undefined}
      shortcuts={{ " ": props.onTogglePause }}
    >
      <MoreRows list={list} />
    </VirtualGrid>
  );
}
