import type { Alert } from "../../core/model";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { alertListMessages } from "../../ui/messages/alertList";
import { commonMessages } from "../../ui/messages/common";

/** Since when an alert holds, when a check last saw it, and who has known of it since when. */
export function AlertTimes({ alert, nowMs }: { alert: Alert; nowMs: number }) {
  const format = useFormat();
  const words = useMessages(alertListMessages);
  const common = useMessages(commonMessages);
  const { since, lastSeenAt, acknowledgedBy, acknowledgedAt } = alert;
  const age = (timeMs: number) => format.age(timeMs, nowMs);
  return (
    <p className="vf-alert-times">
      <span title={format.fullDateTime(since)}>{words.since(format.dateTime(since), age(since))}</span>
      <span title={format.fullDateTime(lastSeenAt)}>{words.lastSeen(age(lastSeenAt))}</span>
      {acknowledgedBy !== null && acknowledgedAt !== null && (
        <span className="vf-alert-acknowledged" title={format.fullDateTime(acknowledgedAt)}>
          {words.acknowledgedBy(
            acknowledgedBy.name ?? common.unknownName(acknowledgedBy.id),
            format.dateTime(acknowledgedAt),
            age(acknowledgedAt),
          )}
        </span>
      )}
    </p>
  );
}
