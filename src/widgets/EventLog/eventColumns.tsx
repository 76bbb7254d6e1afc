import type { Formats } from "../../core/format";
import type { PipelineEvent } from "../../core/model";
import { EVENT_TYPES } from "../../core/vocabulary";
import { CellLink } from "../../ui/grid/CellLink";
import type { GridColumn } from "../../ui/grid/GridColumn";
import { NameCell } from "../../ui/grid/NameCell";
import { NoValue } from "../../ui/grid/NoValue";
import { ShortId } from "../../ui/grid/ShortId";
import { StageCell } from "../../ui/grid/StageCell";
import type { Messages } from "../../ui/messages";
import { StatusBadge } from "../../ui/StatusBadge";
import { describeMetadata } from "../../ui/describeMetadata";
import { eventLogMessages } from "../../ui/messages/eventLog";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import type { WordsOf } from "../../ui/wordsOf";

/** Columns of the log. */
export type EventColumnId = keyof Messages["eventLog"]["columns"];

/** What the columns of the log are, as a table of data. */
export function eventColumns(
  format: Formats,
  wordsOf: WordsOf,
  onArtifactSelect: ((artifactId: string) => void) | undefined,
): GridColumn<PipelineEvent, EventColumnId>[] {
  const words = wordsOf(eventLogMessages);
  const vocabulary = wordsOf(vocabularyMessages);
  return [
    {
      id: "time",
      label: words.columns.time(format.timeZone),
      width: 190,
      minWidth: 120,
      isRowHeader: true,
      cell: ({ occurredAt }) => (
        <span className="vf-event-time" title={format.fullDateTime(occurredAt)}>
          <span>{format.preciseClock(occurredAt)}</span>
          <span className="vf-faint">{format.day(occurredAt)}</span>
        </span>
      ),
    },
    {
      id: "outcome",
      label: words.columns.outcome,
      width: 82,
      minWidth: 60,
      cell: ({ eventType }) => {
        const { isError } = EVENT_TYPES[eventType];
        return (
          <StatusBadge tone={isError ? "bad" : "neutral"} variant="plain">
            {isError ? words.outcome.error : words.outcome.ok}
          </StatusBadge>
        );
      },
    },
    {
      id: "event",
      label: words.columns.event,
      width: 190,
      minWidth: 100,
      cell: ({ eventType }) => <span className="vf-event-type">{vocabulary.eventTypes[eventType]}</span>,
    },
    {
      id: "artifact",
      label: words.columns.artifact,
      width: 160,
      minWidth: 90,
      cell: ({ artifactId }) => {
        if (artifactId === null) return <NoValue />;
        if (!onArtifactSelect) return <ShortId id={artifactId} />;
        return (
          <CellLink label={words.openArtifact(artifactId)} onSelect={() => onArtifactSelect(artifactId)}>
            <ShortId id={artifactId} />
          </CellLink>
        );
      },
    },
    {
      id: "stage",
      label: words.columns.stage,
      width: 150,
      minWidth: 90,
      cell: ({ stage }) => <StageCell stage={stage} />,
    },
    {
      id: "organization",
      label: words.columns.organization,
      width: 156,
      minWidth: 80,
      cell: ({ organization }) => <NameCell named={organization} />,
    },
    {
      id: "sender",
      label: words.columns.sender,
      width: 126,
      minWidth: 80,
      cell: ({ sender }) => <NameCell named={sender} />,
    },
    {
      id: "duration",
      label: words.columns.duration,
      width: 88,
      minWidth: 64,
      align: "end",
      cell: ({ durationMs }) => (durationMs === null ? <NoValue /> : format.duration(durationMs)),
    },
    {
      id: "details",
      label: words.columns.details,
      width: 240,
      minWidth: 100,
      grows: true,
      cell: ({ errorMessage, metadata }) => {
        const summary = [errorMessage ?? [], describeMetadata(metadata, format, wordsOf)].flat().join(" · ");
        if (summary === "") return <NoValue />;
        return (
          <span className={errorMessage === null ? "vf-faint" : "vf-event-error"} title={summary}>
            {summary}
          </span>
        );
      },
    },
  ];
}
