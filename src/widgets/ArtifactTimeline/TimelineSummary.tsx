import type { ArtifactTimeline } from "../../core/spans";
import { type Fact, FactList } from "../../ui/FactList";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { totalsOf } from "./timelineRows";

/** Where the time went, in one line. */
export function TimelineSummary({ timeline, nowMs }: { timeline: ArtifactTimeline; nowMs: number }) {
  const format = useFormat();
  const { summary: words } = useMessages(artifactTimelineMessages);
  const { startMs, endMs, spans } = timeline;
  const totals = totalsOf(spans, nowMs);
  const facts: Fact[] = [
    [words.started, format.dateTime(startMs)],
    [endMs === null ? words.soFar : words.total, format.duration(Math.max(0, (endMs ?? nowMs) - startMs))],
    [words.working, format.duration(totals.working)],
    [words.waiting, format.duration(totals.waiting)],
  ];
  if (totals.review > 0) facts.push([words.review, format.duration(totals.review)]);
  return <FactList className="vf-timeline-summary" facts={facts} />;
}
