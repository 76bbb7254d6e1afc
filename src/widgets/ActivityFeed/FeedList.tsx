"use client";
import { useEffect, useRef } from "react";
import type { PipelineEvent } from "../../core/model";
import { useMessages } from "../../ui/FormatProvider";
import { activityFeedMessages } from "../../ui/messages/activityFeed";
import { useReading } from "../../ui/grid/useReading";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { FeedItem, type FeedItemActions } from "./FeedItem";

export interface FeedListProps extends FeedItemActions {
  events: readonly PipelineEvent[];
  /** Another key starts at the top. */
  viewKey: string;
  /** The reader has begun to read, or is done: meanwhile nothing may move. */
  onReading: (isReading: boolean) => void;
}

/** The events, newest first, with one tab stop for all that can be pressed in them. */
export function FeedList({ events, viewKey, onReading, onEventSelect, onArtifactSelect }: FeedListProps) {
  const words = useMessages(activityFeedMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const reading = useReading({ onReading });
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [viewKey]);

  const controls = events.flatMap((event) => [
    ...(onEventSelect ? [`event ${event.eventId}`] : []),
    ...(onArtifactSelect && event.artifactId !== null ? [`artifact ${event.eventId}`] : []),
  ]);
  const placeOf = new Map(controls.map((control, index) => [control, index]));
  const roving = useRovingFocus(controls.length, { axis: "vertical" });
  const itemProps = (control: string) => roving.itemProps(placeOf.get(control) ?? 0);
  return (
    <div
      ref={scroller}
      className="vf-feed-scroller"
      data-slot="feed"
      role="group"
      aria-label={words.list}
      tabIndex={controls.length === 0 ? 0 : undefined}
      {...reading}
    >
      <ol className="vf-feed" {...roving.groupProps}>
        {events.map((event) => (
          <FeedItem
            key={event.eventId}
            event={event}
            eventProps={itemProps(`event ${event.eventId}`)}
            artifactProps={itemProps(`artifact ${event.eventId}`)}
            onEventSelect={onEventSelect}
            onArtifactSelect={onArtifactSelect}
          />
        ))}
      </ol>
    </div>
  );
}
