import { byGravity } from "../../core/alertConditions";
import { healthWatchAt } from "../../core/healthWatch";
import type { Alert } from "../../core/model";
import type { AlertAcknowledgement } from "../../hooks";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { alertListMessages } from "../../ui/messages/alertList";
import { Notice } from "../../ui/Notice";
import { useFocusKeeper } from "../../ui/useFocusKeeper";
import { AlertItem } from "./AlertItem";

export interface OpenAlertsProps {
  alerts: readonly Alert[];
  nowMs: number;
  /** When health was last checked; undefined: not known. */
  checkedAt: number | null | undefined;
  /** Since when nothing new is heard; null while connected. */
  offlineSince: number | null;
  acknowledgement: AlertAcknowledgement | undefined;
  onAlertSelect: ((alert: Alert) => void) | undefined;
}

/** The alerts in order, or that there are none, and as of when that is so. */
export function OpenAlerts({
  alerts,
  nowMs,
  checkedAt,
  offlineSince,
  acknowledgement,
  onAlertSelect,
}: OpenAlertsProps) {
  const format = useFormat();
  const words = useMessages(alertListMessages);
  const keeper = useFocusKeeper();
  const isOnline = offlineSince === null;
  // While the connection is down checks may well come, unheard.
  const watch = isOnline && checkedAt !== undefined ? healthWatchAt(checkedAt, nowMs) : "checked";
  return (
    <div className="vf-alerts-body" {...keeper}>
      {watch !== "checked" && (
        <Notice
          slot="unwatched"
          tone={watch === "overdue" ? "warn" : "neutral"}
          {...words.unwatched[watch]}
        />
      )}
      {alerts.length === 0 && watch === "checked" && (
        <Notice
          slot="empty"
          tone={isOnline ? "good" : "neutral"}
          {...(isOnline ? words.empty : words.emptyOffline)}
        />
      )}
      {alerts.length > 0 && (
        <ul className="vf-alerts">
          {[...alerts].sort(byGravity).map((alert) => (
            <AlertItem
              key={alert.alertId}
              alert={alert}
              nowMs={nowMs}
              acknowledgement={acknowledgement}
              onSelect={onAlertSelect}
            />
          ))}
        </ul>
      )}
      <p className="vf-alerts-as-of">
        {isOnline && typeof checkedAt === "number"
          ? words.checked(format.dateTime(checkedAt), format.age(checkedAt, nowMs), format.timeZone)
          : words.asOf(format.dateTime(offlineSince ?? nowMs), format.timeZone)}
      </p>
    </div>
  );
}
