"use client";
import type { Alert } from "../../core/model";
import { useFormat, useWordsOf } from "../FormatProvider";
import { alertMessages } from "../messages/alerts";
import { VisuallyHidden } from "../VisuallyHidden";
import { describeAlert } from "./describeAlert";

/**
 * Tells screen readers of alerts as they come up, each time once and as one message: at once when one is critical, else when
 * the reader pauses. Another array is another message.
 */
export function AlertAnnouncer({ news }: { news: readonly Alert[] }) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const words = wordsOf(alertMessages);
  const isUrgent = news.some(({ severity }) => severity === "critical");
  const told = news.map((alert) => describeAlert(alert, format, wordsOf));
  const [first] = told;
  // Another key is another element: a message is read even when its words are those of the one before.
  const message = first && (
    <span key={news.map(({ alertId, severity }) => `${alertId} ${severity}`).join()}>
      {told.length === 1
        ? words.announceOne(first.name, first.meaning)
        : words.announceMany(format.number(told.length), told.map(({ name }) => name).join("; "))}
    </span>
  );
  return (
    <VisuallyHidden>
      <span role="status">{!isUrgent && message}</span>
      <span role="alert">{isUrgent && message}</span>
    </VisuallyHidden>
  );
}
