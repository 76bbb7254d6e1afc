import { Fragment, useCallback, useMemo, useRef } from "react";
import type { PipelineEvent } from "../../core/model";
import type { ArtifactTimeline, Span } from "../../core/spans";
import { EVENT_TYPES } from "../../core/vocabulary";
import { useFormat, useMessages, useWordsOf } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { StatusBadge } from "../../ui/StatusBadge";
import { describeMetadata } from "../../ui/describeMetadata";
import { inFlow, useListWindow } from "../../ui/useListWindow";
import { spanTone } from "./spanTone";
import { timelineRows } from "./timelineRows";
import { useSpanWords } from "./useSpanWords";

/** A list of more lines has a height of its own, in which it scrolls. */
const LONG_LIST = 60;
/** What a line takes until it is measured: one line of text in the comfortable density. */
const LINE_HEIGHT = 36;
/** The line of the headings is the first. */
const HEADINGS = 1;
const NONE: readonly number[] = [];

/** One line of the list: a span, or an event that begins and ends none. */
type Line =
  | { kind: "span"; id: string; atMs: number; span: Span; isRepeated: boolean }
  | { kind: "event"; id: string; atMs: number; event: PipelineEvent };

/** The same as the chart, in words: every span and every other event, in the order of time. */
export function TimelineTable({ timeline, nowMs }: { timeline: ArtifactTimeline; nowMs: number }) {
  const format = useFormat();
  const { columns, table } = useMessages(artifactTimelineMessages);
  const all = useMemo(() => linesOf(timeline), [timeline]);
  const scroller = useRef<HTMLDivElement>(null);
  const window = useListWindow({
    scrollerRef: scroller,
    count: all.length,
    keyAt: useCallback((line: number) => all[line]?.id ?? "", [all]),
    heightOf: () => LINE_HEIGHT,
    lineHeight: LINE_HEIGHT,
    kept: NONE,
  });
  const { lines, restPx } = inFlow(window);
  return (
    <div
      className="vf-timeline-scroll"
      ref={scroller}
      data-long={all.length > LONG_LIST || undefined}
      tabIndex={0}
      role="group"
      aria-label={table}
    >
      <table className="vf-timeline-table" aria-rowcount={all.length + HEADINGS}>
        <thead>
          <tr aria-rowindex={HEADINGS}>
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
        <tbody>
          {lines.map(({ index, gapPx }) => {
            const line = all[index];
            return (
              line && (
                <Fragment key={line.id}>
                  <LeftOut heightPx={gapPx} />
                  <tr ref={window.measureElement} data-index={index} aria-rowindex={index + 1 + HEADINGS}>
                    {line.kind === "span" ? (
                      <SpanCells span={line.span} isRepeated={line.isRepeated} nowMs={nowMs} />
                    ) : (
                      <EventCells event={line.event} />
                    )}
                  </tr>
                </Fragment>
              )
            );
          })}
          <LeftOut heightPx={restPx} />
        </tbody>
      </table>
    </div>
  );
}

function linesOf({ spans, marks }: ArtifactTimeline): Line[] {
  const repeated = new Set(
    timelineRows(spans).flatMap(({ isRepeated, spans: own }) => (isRepeated ? own : [])),
  );
  const attempts = spans.map((span): Line => {
    return { kind: "span", id: span.id, atMs: span.startMs, span, isRepeated: repeated.has(span) };
  });
  const events = marks.map((event): Line => {
    return { kind: "event", id: event.eventId, atMs: event.occurredAt, event };
  });
  return [...attempts, ...events].sort((a, b) => a.atMs - b.atMs);
}

/** The room of lines that are not in the document. */
const LeftOut = ({ heightPx }: { heightPx: number }) =>
  heightPx > 0 && <tr className="vf-timeline-left-out" aria-hidden="true" style={{ blockSize: heightPx }} />;

function SpanCells({ span, isRepeated, nowMs }: { span: Span; isRepeated: boolean; nowMs: number }) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const say = useSpanWords(nowMs);
  return (
    <>
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
    </>
  );
}

function EventCells({ event }: { event: PipelineEvent }) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const { eventType, stage, occurredAt, errorMessage, metadata } = event;
  return (
    <>
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
    </>
  );
}
