"use client";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { ArtifactTimeline, Span } from "../../core/spans";
import { useMessages } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { isRtl } from "../../ui/isRtl";
import { useElementHeight } from "../../ui/useElementHeight";
import { inFlow, useListWindow } from "../../ui/useListWindow";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { ChartRow } from "./ChartRow";
import { ChartToolbar } from "./ChartToolbar";
import { scaleOf } from "./chartGeometry";
import { EventMarks } from "./EventMarks";
import { TimelineAxis } from "./TimelineAxis";
import { timelineRows } from "./timelineRows";
import { useTimelineZoom } from "./useTimelineZoom";

export interface TimelineChartProps {
  timeline: ArtifactTimeline;
  nowMs: number;
  selectedId: string | null;
  onSelect: (span: Span) => void;
  collapseIdle: boolean;
  onCollapseIdleChange: (collapse: boolean) => void;
}

/** Until the height of a row is known: that of the comfortable density. */
const ROW_HEIGHT = 36;

/** The Gantt chart: a row for every attempt, one tab stop, zoom by wheel, drag, pinch and keys. */
export function TimelineChart({
  timeline,
  nowMs,
  selectedId,
  onSelect,
  collapseIdle,
  onCollapseIdleChange,
}: TimelineChartProps) {
  const words = useMessages(artifactTimelineMessages);
  const chart = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const zoom = useTimelineZoom(chart, axis);

  const untilMs = timeline.endMs ?? nowMs;
  const collapsed = useMemo(() => scaleOf(timeline, untilMs, true), [timeline, untilMs]);
  const toScale = useMemo(() => scaleOf(timeline, untilMs, false), [timeline, untilMs]);
  const scale = collapseIdle ? collapsed : toScale;

  const rows = useMemo(() => timelineRows(timeline.spans), [timeline]);
  const rowOfItem = useMemo(() => rows.flatMap(({ spans }, row) => spans.map(() => row)), [rows]);
  const { current, groupProps, itemProps } = useRovingFocus(rowOfItem.length, { axis: "vertical" });
  const activeRow = rowOfItem[current];
  const [firstRow, setFirstRow] = useState<HTMLElement | null>(null);
  const rowHeight = useElementHeight(firstRow, ROW_HEIGHT);
  const window = useListWindow({
    scrollerRef: plot,
    count: rows.length,
    keyAt: (row) => rows[row]?.key ?? "",
    heightOf: () => rowHeight,
    lineHeight: rowHeight,
    // The first one tells how high they are, the active one has the focus or would get it.
    kept: useMemo(() => (activeRow === undefined ? [] : [0, activeRow]), [activeRow]),
  });
  const { lines, restPx } = inFlow(window);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (zoom.onKey(event.key, isRtl(event.currentTarget))) event.preventDefault();
    else groupProps.onKeyDown(event);
  };

  return (
    <div
      className="vf-timeline-chart"
      ref={chart}
      role="group"
      aria-label={words.chart}
      onKeyDown={onKeyDown}
    >
      <ChartToolbar
        zoom={zoom}
        hasGaps={collapsed.segments.length > 1}
        collapseIdle={collapseIdle}
        onCollapseIdleChange={onCollapseIdleChange}
      />
      <div className="vf-timeline-plot" ref={plot} data-slot="plot" {...zoom.dragProps}>
        <div className="vf-timeline-head">
          <TimelineAxis axisRef={axis} scale={scale} window={zoom.window} selection={zoom.selection} />
          <EventMarks marks={timeline.marks} scale={scale} window={zoom.window} />
        </div>
        <ol style={{ paddingBlockEnd: restPx }}>
          {lines.map(({ index, gapPx }) => {
            const row = rows[index];
            return (
              row && (
                <ChartRow
                  key={row.key}
                  row={row}
                  rowRef={index === 0 ? setFirstRow : undefined}
                  place={index + 1}
                  count={rows.length}
                  gapPx={gapPx}
                  itemProps={itemProps}
                  scale={scale}
                  zoom={zoom}
                  nowMs={nowMs}
                  selectedId={selectedId}
                  onSelect={onSelect}
                />
              )
            );
          })}
        </ol>
      </div>
    </div>
  );
}
