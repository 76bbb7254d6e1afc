import type { PipelineEvent } from "../../core/model";
import { CopyButton } from "../../ui/CopyButton";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { eventLogMessages } from "../../ui/messages/eventLog";
import { vocabularyMessages } from "../../ui/messages/vocabulary";

/** An event as it was logged, as text. */
export function EventPayload({ event }: { event: PipelineEvent }) {
  const words = useMessages(eventLogMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const format = useFormat();
  const json = JSON.stringify(event, null, 2);
  return (
    <section className="vf-payload" data-slot="payload" aria-label={words.payload}>
      <div className="vf-payload-header">
        <b>{vocabulary.eventTypes[event.eventType]}</b>
        <span className="vf-faint">{format.fullDateTime(event.occurredAt)}</span>
        <CopyButton text={json} label={words.copyPayload} />
      </div>
      <pre className="vf-payload-text" tabIndex={0} aria-label={words.payload}>
        {json}
      </pre>
    </section>
  );
}
