import type { PipelineEvent } from "../../core/model";
import { describeMetadata } from "../../ui/describeMetadata";
import { eventTone } from "../../ui/eventTone";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { activityFeedMessages } from "../../ui/messages/activityFeed";
import { commonMessages } from "../../ui/messages/common";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { ShortId } from "../../ui/grid/ShortId";
import { ToneMark } from "../../ui/ToneMark";
import type { RovingItemProps } from "../../ui/useRovingFocus";
import { EventAge } from "./EventAge";

/** What can be done with an event; what is left out cannot. */
export interface FeedItemActions {
  /** Makes the name of an event a button. */
  onEventSelect?: ((event: PipelineEvent) => void) | undefined;
  /** Makes the artifact of an event a button. */
  onArtifactSelect?: ((artifactId: string) => void) | undefined;
}

export interface FeedItemProps extends FeedItemActions {
  event: PipelineEvent;
  eventProps: RovingItemProps;
  artifactProps: RovingItemProps;
}

/** One event: what happened by shape and word, to which artifact of whom, what it told, and how long ago. */
export function FeedItem({ event, onEventSelect, onArtifactSelect, ...controls }: FeedItemProps) {
  const wordsOf = useWordsOf();
  const format = useFormat();
  const words = wordsOf(activityFeedMessages);
  const vocabulary = wordsOf(vocabularyMessages);
  const common = wordsOf(commonMessages);
  const { eventType, artifactId, organization, errorMessage, metadata, occurredAt } = event;
  const tone = eventTone(eventType);
  const name = vocabulary.eventTypes[eventType];
  const details = errorMessage ?? describeMetadata(metadata, format, wordsOf).join(" · ");
  return (
    <li className="vf-feed-item" data-slot="event" data-tone={tone}>
      <ToneMark tone={tone} />
      <span className="vf-feed-name">
        {onEventSelect ? (
          <button
            {...controls.eventProps}
            type="button"
            className="vf-feed-button"
            onClick={() => onEventSelect(event)}
          >
            {name}
          </button>
        ) : (
          name
        )}
      </span>
      <EventAge at={occurredAt} />
      <span className="vf-feed-facts">
        {artifactId !== null &&
          (onArtifactSelect ? (
            <button
              {...controls.artifactProps}
              type="button"
              className="vf-feed-button vf-feed-artifact"
              aria-label={words.openArtifact(artifactId)}
              onClick={() => onArtifactSelect(artifactId)}
            >
              <ShortId id={artifactId} />
            </button>
          ) : (
            <ShortId id={artifactId} />
          ))}
        {organization && (
          <span title={organization.id}>{organization.name ?? common.unknownName(organization.id)}</span>
        )}
        {details !== "" && (
          <span className="vf-feed-detail" title={details}>
            {details}
          </span>
        )}
      </span>
    </li>
  );
}
