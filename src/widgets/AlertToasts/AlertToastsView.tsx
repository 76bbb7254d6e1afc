"use client";
import { useRef } from "react";
import type { Alert } from "../../core/model";
import type { ConnectionStatus, MonitorResult } from "../../core/result";
import type { AlertAcknowledgement } from "../../hooks";
import { AlertAnnouncer } from "../../ui/alerts/AlertAnnouncer";
import { useAlertNews } from "../../ui/alerts/useAlertNews";
import { laterPart } from "../../ui/later/laterPart";
import { PortalContainerProvider } from "../../ui/popup/PortalContainer";

/** Where toasts stand: in the place where they are mounted, or over the page in one of its corners. */
export type ToastPosition = "inline" | "top-start" | "top-end" | "bottom-start" | "bottom-end";

export interface AlertToastsViewProps {
  /** The alerts that hold. Those that do at first are not told of. */
  result: MonitorResult<Alert[]>;
  /** State of the connection; toasts tell when they may be old. */
  connection?: ConnectionStatus | undefined;
  /** What `useAcknowledgeAlert` returns; without it toasts can only be dismissed. */
  acknowledgement?: AlertAcknowledgement | undefined;
  /** Gives each toast a way to the cause of its alert. */
  onAlertSelect?: ((alert: Alert) => void) | undefined;
  /**
   * `inline` takes room where it is mounted and covers nothing. A corner lies over the page; `--vf-toasts-layer` is its
   * `z-index`, and `--vf-toasts-inset` its distance from the edges. @selector [data-position]
   * @default "inline"
   */
  position?: ToastPosition | undefined;
  /**
   * After how many milliseconds a toast that is not critical goes by itself; time stands still under the pointer and with
   * the focus. 0: never. Critical ones always stay.
   * @default 20000
   */
  dismissAfterMs?: number | undefined;
  /** For placing the toasts. */
  className?: string | undefined;
}

/** Long enough to read a sentence twice and to reach the button. */
const DISMISS_AFTER_MS = 20_000;

/** Most of the time there is nothing to tell. */
const ToastStack = laterPart(() => import("./ToastStack").then((module) => module.ToastStack), null);

/**
 * Tells of alerts as they open or become graver: a toast each, read out at once when critical and politely otherwise. F6
 * goes there and Escape dismisses. Props only.
 *
 * @example
 * <AlertToastsView result={useActiveAlerts()} acknowledgement={useAcknowledgeAlert()} position="bottom-end" />
 */
export function AlertToastsView({
  result,
  position = "inline",
  dismissAfterMs = DISMISS_AFTER_MS,
  className,
  ...stack
}: AlertToastsViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const news = useAlertNews(result);
  return (
    <div
      ref={root}
      className={className === undefined ? "vf-root vf-toasts" : `vf-root vf-toasts ${className}`}
      data-widget="AlertToasts"
      data-position={position}
    >
      <PortalContainerProvider value={root}>
        <AlertAnnouncer news={news} />
        {(news.length > 0 || result.status === "error") && (
          <ToastStack {...stack} result={result} news={news} dismissAfterMs={dismissAfterMs} />
        )}
      </PortalContainerProvider>
    </div>
  );
}
