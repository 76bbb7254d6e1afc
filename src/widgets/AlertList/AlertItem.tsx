import { useId } from "react";
import type { Alert } from "../../core/model";
import type { AlertAcknowledgement } from "../../hooks";
import { AcknowledgeButton } from "../../ui/alerts/AcknowledgeButton";
import { AcknowledgeFailure } from "../../ui/alerts/AcknowledgeFailure";
import { describeAlert } from "../../ui/alerts/describeAlert";
import { SeverityBadge } from "../../ui/alerts/SeverityBadge";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { alertMessages } from "../../ui/messages/alerts";
import { Icon } from "../../ui/Icon";
import { focusItemProps } from "../../ui/useFocusKeeper";
import { AlertTimes } from "./AlertTimes";

export interface AlertItemProps {
  alert: Alert;
  nowMs: number;
  acknowledgement: AlertAcknowledgement | undefined;
  onSelect: ((alert: Alert) => void) | undefined;
}

/** One alert that holds. `data-state` and `data-severity` on the root; one that somebody knows of is calmer. */
export function AlertItem({ alert, nowMs, acknowledgement, onSelect }: AlertItemProps) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const titleId = useId();
  const words = describeAlert(alert, format, wordsOf);
  const acknowledging = alert.state === "open" ? acknowledgement?.stateOf(alert.alertId) : undefined;
  return (
    <li
      className="vf-alert"
      data-slot="alert"
      data-severity={alert.severity}
      data-state={alert.state}
      aria-labelledby={titleId}
      {...focusItemProps(alert.alertId)}
    >
      <div className="vf-alert-title" id={titleId}>
        <SeverityBadge alert={alert} />
        {onSelect ? (
          <button
            type="button"
            className="vf-link"
            aria-label={wordsOf(alertMessages).select(words.name)}
            onClick={() => onSelect(alert)}
          >
            {words.condition}
            <Icon name="chevronRight" />
          </button>
        ) : (
          <span>{words.condition}</span>
        )}
      </div>
      <p className="vf-alert-meaning">{words.meaning}</p>
      <AlertTimes alert={alert} nowMs={nowMs} />
      {acknowledging && (
        <div className="vf-alert-actions">
          <AcknowledgeButton
            name={words.name}
            state={acknowledging}
            onAcknowledge={() => acknowledgement?.acknowledge(alert.alertId)}
          />
        </div>
      )}
      {acknowledging && <AcknowledgeFailure state={acknowledging} />}
    </li>
  );
}
