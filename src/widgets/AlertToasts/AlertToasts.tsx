"use client";
import { useAcknowledgeAlert, useActiveAlerts, useConnectionStatus } from "../../hooks";
import { AlertToastsView, type AlertToastsViewProps } from "./AlertToastsView";

export type AlertToastsProps = Omit<AlertToastsViewProps, "result" | "connection" | "acknowledgement">;

/**
 * Tells of alerts as they open or become graver, wherever in the app one is. Mount it once; beside it give `AlertList`
 * `announces={false}`, so that nothing is read out twice.
 *
 * @example
 * <AlertToasts position="bottom-end" onAlertSelect={() => navigate("/alerts")} />
 */
export function AlertToasts(props: AlertToastsProps) {
  return (
    <AlertToastsView
      {...props}
      result={useActiveAlerts()}
      acknowledgement={useAcknowledgeAlert()}
      connection={useConnectionStatus()}
    />
  );
}
