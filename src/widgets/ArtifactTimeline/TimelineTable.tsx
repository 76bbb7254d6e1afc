import type { PipelineEvent } from "../../core/model";
import type { ArtifactTimeline, Span } from "../../core/spans";
import { EVENT_TYPES } from "../../core/vocabulary";
import { useFormat, useMessages, useWordsOf } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { StatusBadge } from "../../ui/StatusBadge";
import { describeMetadata } from "../../ui/describeMetadata";
import { spanTone } from "./spanTone";
import { timelineRows } from "./timelineRows";
import { useSpanWords } from "./useSpanWords";

/** The same as the chart, in words: every span and every other event, in the order of time. */
export function TimelineTable({ timeline, nowMs }: { timeline: ArtifactTimeline; nowMs: number }) {
  const format = useFormat();
  const { columns, table } = useMessages(artifactTimelineMessages);
  const repeated = new Set(
    timelineRows(timeline.spans).flatMap(({ isRepeated, spans }) =>
      isRepeated ? spans.map(({ id }) => id) : [],
    ),
  );
  const lines = [
    ...timeline.spans.map((span) => ({
      atMs: span.startMs,
      row: <SpanLine key={span.id} span={span} isRepeated={repeated.has(span.id)} nowMs={nowMs} />,
    })),
    ...timeline.marks.map((event) => ({
      atMs: event.occurredAt,
      row: <EventLine key={event.eventId} event={event} />,
    })),
  ].sort((a, b) => a.atMs - b.atMs);
  return (
    <div className="vf-timeline-scroll" tabIndex={0} role="group" aria-label={table}>
      <table className="vf-timeline-table">
        <thead>
          <tr>
            <th scope="col">{columns.start(format.timeZone)}</th>
            <th scope="col">{columns.stage}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.outcome}</th>
            <th scope="col" data-align="end">
              {columns.duration}
            </th>
            <th scope="col">{columns.details}</th>
          </tr>
        </thead>
        <tbody>{lines.map(({ row }) => row)}</tbody>
      </table>
    </div>
  );
}

function SpanLine({ span, isRepeated, nowMs }: { span: Span; isRepeated: boolean; nowMs: number }) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const say = useSpanWords(nowMs);
  return (
    <tr>
      <td>{say.start(span)}</td>
      <th scope="row">{say.stage(span, isRepeated)}</th>
      <td>{say.kind(span)}</td>
      <td>
        <StatusBadge tone={spanTone(span)} variant="plain">
          {say.outcome(span)}
        </StatusBadge>
      </td>
      <td data-align="end">{say.duration(span)}</td>
      <td className="vf-timeline-details">
        {span.errorMessage !== null && <span className="vf-error-text">{span.errorMessage}</span>}
        {describeMetadata(span.metadata, format, wordsOf).join(" · ")}
      </td>
    </tr>
  );
}

function EventLine({ event }: { event: PipelineEvent }) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const { eventType, stage, occurredAt, errorMessage, metadata } = event;
  return (
    <tr>
      <td>{format.preciseClock(occurredAt)}</td>
      <th scope="row">{stage === null ? "–" : wordsOf(vocabularyMessages).stages[stage]}</th>
      <td
        colSpan={3}
        data-tone={EVENT_TYPES[eventType].isError ? "bad" : undefined}
        className="vf-timeline-event"
      >
        {wordsOf(vocabularyMessages).eventTypes[eventType]}
      </td>
      <td className="vf-timeline-details">
        {errorMessage !== null && <span className="vf-error-text">{errorMessage}</span>}
        {describeMetadata(metadata, format, wordsOf).join(" · ")}
      </td>
    </tr>
  );
}
