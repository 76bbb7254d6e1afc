import type { Alert } from "../../core/model";
import { describeAlert } from "../../ui/alerts/describeAlert";
import { FactList } from "../../ui/FactList";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { alertHistoryMessages } from "../../ui/messages/alertHistory";
import { commonMessages } from "../../ui/messages/common";

/** What an alert meant and what became of it, with every time in full. */
export function AlertStory({ alert }: { alert: Alert }) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const words = wordsOf(alertHistoryMessages);
  const common = wordsOf(commonMessages);
  const { acknowledgedBy: person, acknowledgedAt, resolvedAt } = alert;
  const opened = format.fullDateTime(alert.since);
  const lastSeen = format.fullDateTime(alert.lastSeenAt);
  const acknowledged =
    person === null || acknowledgedAt === null
      ? words.notAcknowledged
      : words.acknowledged(format.fullDateTime(acknowledgedAt), person.name ?? common.unknownName(person.id));
  const resolved = resolvedAt === null ? words.notResolved : format.fullDateTime(resolvedAt);
  return (
    <section className="vf-alert-story" data-slot="alert-story" aria-label={words.detail}>
      <p>{describeAlert(alert, format, wordsOf).meaning}</p>
      <FactList
        facts={[
          [words.facts.opened, opened],
          [words.facts.acknowledged, acknowledged],
          [words.facts.lastSeen, lastSeen],
          [words.facts.resolved, resolved],
        ]}
      />
    </section>
  );
}
