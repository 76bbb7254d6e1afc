"use client";
import type { TimelineEvent } from "../../core/model";
import type { MonitorResult, WholeList } from "../../core/result";
import { useMessages } from "../../ui/FormatProvider";
import { laterPart } from "../../ui/later/laterPart";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { SegmentedControl } from "../../ui/SegmentedControl";
import { useControllable } from "../../ui/useControllable";
import type { TimelineState, TimelineView } from "./TimelineBody";
import { TimelineSkeleton } from "./TimelineSkeleton";

export interface ArtifactTimelineViewProps extends PanelHostProps, TimelineState {
  /** The events of one artifact, in any order; the reader is told when they were cut, or are a summary. */
  result: MonitorResult<WholeList<TimelineEvent>>;
  /** Epoch milliseconds: what runs is drawn up to it. */
  nowMs: number;
  /** Chart or list; the list says in words all that the chart shows. */
  view?: TimelineView | undefined;
  /** @default "chart" */
  defaultView?: TimelineView | undefined;
  onViewChange?: ((view: TimelineView) => void) | undefined;
}

const SKELETON = <TimelineSkeleton />;
const TimelineBody = laterPart(
  () => import("./TimelineBody").then((module) => module.TimelineBody),
  SKELETON,
);

const VIEW_ICONS = { chart: "chart", list: "list" } as const;

/**
 * What happened to one artifact: when it waited, when it was worked on, what failed and what still runs.
 *
 * @example
 * <ArtifactTimelineView result={useEventTimeline(artifactId)} nowMs={useNow()} />
 */
export function ArtifactTimelineView({
  result,
  nowMs,
  view: ownedView,
  defaultView = "chart",
  onViewChange,
  selectedSpanId,
  onSelectedSpanIdChange,
  collapseIdle,
  onCollapseIdleChange,
  ...host
}: ArtifactTimelineViewProps) {
  const words = useMessages(artifactTimelineMessages);
  const [view, setView] = useControllable(ownedView, defaultView, onViewChange);
  return (
    <Panel
      {...host}
      widget="ArtifactTimeline"
      title={words.title}
      actions={
        <SegmentedControl
          label={words.views.label}
          options={{ chart: words.views.chart, list: words.views.list }}
          icons={VIEW_ICONS}
          value={view}
          onChange={setView}
        />
      }
    >
      <ResultBody result={result} skeleton={SKELETON} needs={TimelineBody}>
        {({ rows, isCut }) => (
          <TimelineBody
            events={rows}
            isCut={isCut}
            view={view}
            nowMs={nowMs}
            selectedSpanId={selectedSpanId}
            onSelectedSpanIdChange={onSelectedSpanIdChange}
            collapseIdle={collapseIdle}
            onCollapseIdleChange={onCollapseIdleChange}
          />
        )}
      </ResultBody>
    </Panel>
  );
}
