import { useMemo } from "react";
import type { TimelineEvent } from "../../core/model";
import { reconstructTimeline } from "../../core/spans";
import { EmptyState } from "../../ui/EmptyState";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { useControllable } from "../../ui/useControllable";
import { SpanDetail } from "./SpanDetail";
import { TimelineChart } from "./TimelineChart";
import { TimelineSummary } from "./TimelineSummary";
import { TimelineTable } from "./TimelineTable";

export type TimelineView = "chart" | "list";

/** State that a host may own, each part by itself. */
export interface TimelineState {
  /** Id of the span whose details are open, null for none. */
  selectedSpanId?: string | null | undefined;
  onSelectedSpanIdChange?: ((spanId: string | null) => void) | undefined;
  /**
   * Idle gaps drawn short.
   * @default true
   */
  collapseIdle?: boolean | undefined;
  onCollapseIdleChange?: ((collapse: boolean) => void) | undefined;
}

export interface TimelineBodyProps extends TimelineState {
  events: readonly TimelineEvent[];
  /** Newer events than these exist. */
  isCut: boolean;
  view: TimelineView;
  nowMs: number;
}

/** The timeline of these events, as a chart or as a list. */
export function TimelineBody({ events, isCut, view, nowMs, ...state }: TimelineBodyProps) {
  const format = useFormat();
  const { empty, cut, summarized } = useMessages(artifactTimelineMessages);
  const timeline = useMemo(() => reconstructTimeline(events), [events]);
  const [selectedId, select] = useControllable(state.selectedSpanId, null, state.onSelectedSpanIdChange);
  const [collapseIdle, setCollapseIdle] = useControllable(
    state.collapseIdle,
    true,
    state.onCollapseIdleChange,
  );
  if (timeline === null) return <EmptyState {...empty} />;

  const selected = timeline.spans.find((span) => span.id === selectedId);
  return (
    <div className="vf-timeline">
      <TimelineSummary timeline={timeline} nowMs={nowMs} />
      {isCut && <p className="vf-timeline-note">{cut(format.number(events.length))}</p>}
      {events.some(({ isSummary }) => isSummary) && (
        <p className="vf-timeline-note" data-slot="summary-note">
          {events.every(({ isSummary }) => isSummary) ? summarized.whole : summarized.beginning}
        </p>
      )}
      {view === "chart" ? (
        <>
          <TimelineChart
            timeline={timeline}
            nowMs={nowMs}
            selectedId={selectedId}
            onSelect={({ id }) => select(id === selectedId ? null : id)}
            collapseIdle={collapseIdle}
            onCollapseIdleChange={setCollapseIdle}
          />
          {selected && <SpanDetail span={selected} nowMs={nowMs} onClose={() => select(null)} />}
        </>
      ) : (
        <TimelineTable timeline={timeline} nowMs={nowMs} />
      )}
    </div>
  );
}
