"use client";
import { Toast } from "@base-ui/react/toast";
import { useState } from "react";
import { ALERT_CONDITION_NAMES } from "../../core/alertConditions";
import type { Alert } from "../../core/model";
import { Button } from "../../ui/Button";
import { ConnectionBadge } from "../../ui/ConnectionBadge";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { alertToastsMessages } from "../../ui/messages/alertToasts";
import { commonMessages } from "../../ui/messages/common";
import { ToneMark } from "../../ui/ToneMark";
import { AlertToast } from "./AlertToast";
import type { AlertToastsViewProps } from "./AlertToastsView";
import { SHOWN_AT_ONCE, useAlertToasts } from "./useAlertToasts";

type ToastsProps = Pick<
  AlertToastsViewProps,
  "result" | "connection" | "acknowledgement" | "onAlertSelect"
> & {
  /** What to tell of. */
  news: readonly Alert[];
};

/** The toasts, the gravest on top, and that none can come while the alerts cannot be read. */
export function ToastStack({ dismissAfterMs, ...toasts }: ToastsProps & { dismissAfterMs: number }) {
  return (
    // Every condition may have its toast: which are shown is decided by gravity, not by age.
    <Toast.Provider timeout={dismissAfterMs} limit={ALERT_CONDITION_NAMES.length}>
      <Toasts {...toasts} />
    </Toast.Provider>
  );
}

function Toasts({ result, news, connection, acknowledgement, onAlertSelect }: ToastsProps) {
  const format = useFormat();
  const words = useMessages(alertToastsMessages);
  const common = useMessages(commonMessages);
  const { told, close } = useAlertToasts(result, news);
  const [isExpanded, setIsExpanded] = useState(false);

  const isMany = told.length > SHOWN_AT_ONCE;
  const shown = isMany && !isExpanded ? told.slice(0, SHOWN_AT_ONCE) : told;
  const hasFailed = result.status === "error";
  return (
    // The announcer speaks, each alert once: the region itself is silent, whatever changes in it.
    <Toast.Viewport
      className="vf-toast-viewport"
      data-slot="toasts"
      aria-label={words.title}
      aria-live="off"
      hidden={told.length === 0 && !hasFailed}
    >
      {hasFailed && (
        <div className="vf-toast" data-slot="error" role="alert">
          <p className="vf-toast-title" data-tone="bad">
            <ToneMark tone="bad" />
            {words.unreadable}
          </p>
          <p>{common.errors[result.error.code]}</p>
          <div className="vf-toast-actions">
            <Button onClick={result.retry}>{common.retry}</Button>
          </div>
        </div>
      )}
      {told.length > 0 && connection?.status === "offline" && (
        <div className="vf-toast-connection">
          <ConnectionBadge connection={connection} />
        </div>
      )}
      {shown.map(({ toast, alert }) => (
        <AlertToast
          key={toast.id}
          toast={toast}
          alert={alert}
          acknowledgement={acknowledgement}
          onSelect={onAlertSelect}
          onDismiss={() => close(toast.id)}
        />
      ))}
      {isMany && (
        <div className="vf-toast-more">
          <Button aria-expanded={isExpanded} onClick={() => setIsExpanded(!isExpanded)}>
            {isExpanded ? words.fewer : words.more(format.number(told.length - SHOWN_AT_ONCE))}
          </Button>
          <Button onClick={() => close()}>{words.dismissAll}</Button>
        </div>
      )}
    </Toast.Viewport>
  );
}
