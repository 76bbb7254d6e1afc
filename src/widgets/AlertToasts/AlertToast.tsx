import { Toast } from "@base-ui/react/toast";
import type { Alert } from "../../core/model";
import type { AlertAcknowledgement } from "../../hooks";
import { AcknowledgeButton } from "../../ui/alerts/AcknowledgeButton";
import { AcknowledgeFailure } from "../../ui/alerts/AcknowledgeFailure";
import { describeAlert } from "../../ui/alerts/describeAlert";
import { SeverityBadge } from "../../ui/alerts/SeverityBadge";
import { Button } from "../../ui/Button";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { alertToastsMessages } from "../../ui/messages/alertToasts";
import { alertMessages } from "../../ui/messages/alerts";
import { IconButton } from "../../ui/IconButton";
import type { AlertToastObject } from "./useAlertToasts";

export interface AlertToastProps {
  toast: AlertToastObject;
  alert: Alert;
  acknowledgement: AlertAcknowledgement | undefined;
  onSelect: ((alert: Alert) => void) | undefined;
  onDismiss: () => void;
}

/** An alert as it was when it came up: what is being read does not change. `data-severity` on the root. */
export function AlertToast({ toast, alert, acknowledgement, onSelect, onDismiss }: AlertToastProps) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const words = wordsOf(alertToastsMessages);
  const alerts = wordsOf(alertMessages);
  const told = describeAlert(alert, format, wordsOf);
  const acknowledging = alert.state === "open" ? acknowledgement?.stateOf(alert.alertId) : undefined;
  return (
    <Toast.Root
      toast={toast}
      className="vf-toast"
      data-slot="toast"
      data-severity={alert.severity}
      // To the side only: up and down are for scrolling.
      swipeDirection={["left", "right"]}
    >
      <div className="vf-toast-header">
        <Toast.Title render={<p className="vf-toast-title" />}>
          <SeverityBadge alert={alert} />
          <span>{told.condition}</span>
        </Toast.Title>
        <IconButton icon="close" label={words.dismiss(told.name)} onClick={onDismiss} />
      </div>
      <Toast.Description>
        {told.meaning}{" "}
        <span className="vf-toast-since">{words.since(format.clock(alert.since), format.timeZone)}</span>
      </Toast.Description>
      {(acknowledging ?? onSelect) && (
        <div className="vf-toast-actions">
          {acknowledging && (
            <AcknowledgeButton
              name={told.name}
              state={acknowledging}
              onAcknowledge={() => acknowledgement?.acknowledge(alert.alertId)}
            />
          )}
          {onSelect && (
            <Button variant="quiet" aria-label={alerts.select(told.name)} onClick={() => onSelect(alert)}>
              {alerts.selectShort}
            </Button>
          )}
        </div>
      )}
      {acknowledging && <AcknowledgeFailure state={acknowledging} />}
    </Toast.Root>
  );
}
