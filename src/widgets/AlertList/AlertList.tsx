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
  const alerts = useActiveAlerts();
  const health = useHealthState();
  const hasNone = dataOf(alerts)?.length === 0;
  return (
    <AlertListView
      {...props}
      // That there are none is said only by who knows whether anybody looks.
      result={hasNone && (health.status === "loading" || health.status === "error") ? health : alerts}
      checkedAt={dataOf(health)?.checkedAt}
      acknowledgement={useAcknowledgeAlert()}
      connection={useConnectionStatus()}
      // Whole minutes: an alert is checked every five, and nothing moves unless it says something.
      nowMs={useNow(MINUTE_MS)}
    />
  );
}
