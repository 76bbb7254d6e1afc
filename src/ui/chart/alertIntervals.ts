import { ALERT_SEVERITIES } from "../../core/alertConditions";
import type { Formats } from "../../core/format";
import type { Alert, AlertCondition } from "../../core/model";
import { describeAlert } from "../alerts/describeAlert";
import type { Messages } from "../messages";
import type { ChartInterval } from "./chartModel";

/** The alerts of some conditions as stretches of time; one that still holds reaches to now. */
export function alertIntervals(
  alerts: readonly Alert[],
  conditions: readonly AlertCondition[],
  nowMs: number,
  format: Formats,
  messages: Messages,
): ChartInterval[] {
  return alerts
    .filter(({ condition }) => conditions.includes(condition))
    .map((alert) => {
      const { name, value, threshold } = describeAlert(alert, format, messages);
      return {
        id: alert.alertId,
        start: alert.since,
        end: Math.max(alert.since, alert.resolvedAt ?? nowMs),
        tone: ALERT_SEVERITIES[alert.severity].tone,
        label: messages.chart.alertLabel(name, value, threshold),
      };
    });
}
