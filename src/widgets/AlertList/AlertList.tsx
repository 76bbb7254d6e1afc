"use client";
import { MINUTE_MS } from "../../core/timeWindow";
import {
  useAcknowledgeAlert,
  useActiveAlerts,
  useConnectionStatus,
  useHealthState,
  useNow,
} from "../../hooks";
import { dataOf } from "../../ui/dataOf";
import { AlertListView, type AlertListViewProps } from "./AlertListView";

export type AlertListProps = Omit<
  AlertListViewProps,
  "result" | "connection" | "nowMs" | "checkedAt" | "acknowledgement"
>;

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
      checkedAt={dataOf(useHealthState())?.checkedAt}
      acknowledgement={useAcknowledgeAlert()}
      connection={useConnectionStatus()}
      // Whole minutes: an alert is checked every five, and nothing moves unless it says something.
      nowMs={useNow(MINUTE_MS)}
    />
  );
}
