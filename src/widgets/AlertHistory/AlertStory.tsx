import type { Alert } from "../../core/model";
import { describeAlert } from "../../ui/alerts/describeAlert";
import { useFormat, useMessages } from "../../ui/FormatProvider";

/** What an alert meant and what became of it, with every time in full. */
export function AlertStory({ alert }: { alert: Alert }) {
  const format = useFormat();
  const messages = useMessages();
  const { alertHistory: words, common } = messages;
  const { acknowledgedBy: person, acknowledgedAt, resolvedAt } = alert;
  const facts = {
    opened: format.fullDateTime(alert.since),
    lastSeen: format.fullDateTime(alert.lastSeenAt),
    acknowledged:
      person === null || acknowledgedAt === null
        ? words.notAcknowledged
        : words.acknowledged(
            format.fullDateTime(acknowledgedAt),
            person.name ?? common.unknownName(person.id),
          ),
    resolved: resolvedAt === null ? words.notResolved : format.fullDateTime(resolvedAt),
  };
  return (
    <section className="vf-alert-story" data-slot="alert-story" aria-label={words.detail}>
      <p>{describeAlert(alert, format, messages).meaning}</p>
      <dl>
        {(["opened", "acknowledged", "lastSeen", "resolved"] as const).map((fact) => (
          <div key={fact}>
            <dt>{words.facts[fact]}</dt>
            <dd>{facts[fact]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
