import { byGravity } from "../../core/alertConditions";
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
  /** Since when nothing new is heard; null while connected. */
  offlineSince: number | null;
  acknowledgement: AlertAcknowledgement | undefined;
  onAlertSelect: ((alert: Alert) => void) | undefined;
}

/** The alerts in order, or that there are none, and as of when that is so. */
export function OpenAlerts({ alerts, nowMs, offlineSince, acknowledgement, onAlertSelect }: OpenAlertsProps) {
  const format = useFormat();
  const words = useMessages(alertListMessages);
  const keeper = useFocusKeeper();
  const none = offlineSince === null ? words.empty : words.emptyOffline;
  return (
    <div className="vf-alerts-body" {...keeper}>
      {alerts.length === 0 ? (
        <Notice slot="empty" tone={offlineSince === null ? "good" : "neutral"} {...none} />
      ) : (
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
      <p className="vf-alerts-as-of">{words.asOf(format.dateTime(offlineSince ?? nowMs), format.timeZone)}</p>
    </div>
  );
}
