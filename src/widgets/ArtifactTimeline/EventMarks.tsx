import type { PipelineEvent } from "../../core/model";
import type { TimeScale } from "../../core/timeScale";
import { EVENT_TYPES } from "../../core/vocabulary";
import type { ZoomWindow } from "../../core/zoomWindow";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { placeIn } from "./chartGeometry";
import { GapBands } from "./GapBands";

export interface EventMarksProps {
  marks: readonly PipelineEvent[];
  scale: TimeScale;
  window: ZoomWindow;
}

/** Events that begin or end nothing, as ticks above the rows. Decorative: the list view says them in words. */
export function EventMarks({ marks, scale, window }: EventMarksProps) {
  const format = useFormat();
  const artifactTimeline = useMessages(artifactTimelineMessages);
  const vocabulary = useMessages(vocabularyMessages);
  if (marks.length === 0) return null;
  return (
    <div className="vf-timeline-row" aria-hidden="true">
      <span className="vf-timeline-label">
        <span className="vf-timeline-stage">{artifactTimeline.events}</span>
      </span>
      <span className="vf-timeline-track">
        <GapBands scale={scale} window={window} />
        {marks.map((event) => {
          const at = scale.toPosition(event.occurredAt);
          return (
            <span
              key={event.eventId}
              className="vf-mark"
              data-tone={EVENT_TYPES[event.eventType].isError ? "bad" : "neutral"}
              title={`${vocabulary.eventTypes[event.eventType]}, ${format.preciseClock(event.occurredAt)}`}
              style={{ insetInlineStart: placeIn(window, at, at).insetInlineStart }}
            />
          );
        })}
      </span>
    </div>
  );
}
