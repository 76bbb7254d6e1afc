"use client";
import { MINUTE_MS } from "../../core/timeWindow";
import { useAcknowledgeAlert, useActiveAlerts, useConnectionStatus, useNow } from "../../hooks";
import { AlertListView, type AlertListViewProps } from "./AlertListView";

export type AlertListProps = Omit<AlertListViewProps, "result" | "connection" | "nowMs" | "acknowledgement">;

/**
 * The alerts that hold, live, with a button that says you know.
 *
 * @example
 * <AlertList onAlertSelect={({ stage }) => navigate(`/artifacts?status=failed&stage=${stage ?? ""}`)} />
 */
export function AlertList(props: AlertListProps) {
  return (
    <AlertListView
      {...props}
      result={useActiveAlerts()}
      acknowledgement={useAcknowledgeAlert()}
      connection={useConnectionStatus()}
      // Whole minutes: an alert is checked every five, and nothing moves unless it says something.
      nowMs={useNow(MINUTE_MS)}
    />
  );
}
