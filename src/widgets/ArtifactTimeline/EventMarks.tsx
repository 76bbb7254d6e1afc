import { useMemo } from "react";
import type { PipelineEvent } from "../../core/model";
import type { TimeScale } from "../../core/timeScale";
import { EVENT_TYPES } from "../../core/vocabulary";
import type { ZoomWindow } from "../../core/zoomWindow";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import type { Tone } from "../../ui/tone";
import { placeIn } from "./chartGeometry";
import { type EventGroup, eventGroups } from "./eventGroups";
import { GapBands } from "./GapBands";

/** Marks that would cover each other are one: there are no more than this in view. */
const MOST_MARKS = 240;

export interface EventMarksProps {
  marks: readonly PipelineEvent[];
  scale: TimeScale;
  window: ZoomWindow;
}

/** Events that begin or end nothing, as ticks above the rows. Decorative: the list view says them in words. */
export function EventMarks({ marks, scale, window }: EventMarksProps) {
  const words = useMessages(artifactTimelineMessages);
  const byTone = useMemo(() => {
    const isError = ({ eventType }: PipelineEvent) => EVENT_TYPES[eventType].isError;
    // What went wrong comes last: nothing covers it.
    return [
      ["neutral", marks.filter((event) => !isError(event))],
      ["bad", marks.filter(isError)],
    ] as const;
  }, [marks]);
  if (marks.length === 0) return null;
  return (
    <div className="vf-timeline-row" aria-hidden="true">
      <span className="vf-timeline-label">
        <span className="vf-timeline-stage">{words.events}</span>
      </span>
      <span className="vf-timeline-track">
        <GapBands scale={scale} window={window} />
        {byTone.map(([tone, events]) =>
          eventGroups(events, scale, window, MOST_MARKS).map((group) => (
            <EventMark key={group.event.eventId} group={group} tone={tone} scale={scale} window={window} />
          )),
        )}
      </span>
    </div>
  );
}

interface EventMarkProps {
  group: EventGroup;
  tone: Tone;
  scale: TimeScale;
  window: ZoomWindow;
}

function EventMark({ group: { event, count }, tone, scale, window }: EventMarkProps) {
  const format = useFormat();
  const words = useMessages(artifactTimelineMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const at = scale.toPosition(event.occurredAt);
  const time = format.preciseClock(event.occurredAt);
  return (
    <span
      className="vf-mark"
      data-tone={tone}
      title={
        count > 1
          ? words.eventsFrom(format.number(count), time)
          : `${vocabulary.eventTypes[event.eventType]}, ${time}`
      }
      style={{ insetInlineStart: placeIn(window, at, at).insetInlineStart }}
    />
  );
}
