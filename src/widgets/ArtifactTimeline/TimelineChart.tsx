"use client";
import { useMemo, useRef, type KeyboardEvent } from "react";
import type { ArtifactTimeline, Span } from "../../core/spans";
import { useMessages } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { isRtl } from "../../ui/isRtl";
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
  const axis = useRef<HTMLDivElement>(null);
  const zoom = useTimelineZoom(chart, axis);
  const collapsed = scaleOf(timeline, nowMs, true);
  const scale = collapseIdle ? collapsed : scaleOf(timeline, nowMs, false);
  const rows = useMemo(() => timelineRows(timeline.spans), [timeline]);
  const { groupProps, itemProps } = useRovingFocus(timeline.spans.length, { axis: "vertical" });

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
      <div className="vf-timeline-plot" data-slot="plot" {...zoom.dragProps}>
        <TimelineAxis axisRef={axis} scale={scale} window={zoom.window} selection={zoom.selection} />
        <EventMarks marks={timeline.marks} scale={scale} window={zoom.window} />
        <ol className="vf-timeline-rows">
          {rows.map((row) => (
            <ChartRow
              key={row.key}
              row={row}
              itemProps={itemProps}
              scale={scale}
              zoom={zoom}
              nowMs={nowMs}
              selectedId={selectedId}
              onSelect={onSelect}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}
