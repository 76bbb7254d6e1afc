import { ALERT_SEVERITIES } from "../../core/alertConditions";
import type { Formats } from "../../core/format";
import type { Alert, AlertCondition } from "../../core/model";
import { describeAlert } from "../alerts/describeAlert";
import { chartMessages } from "../messages/chart";
import type { WordsOf } from "../wordsOf";
import type { ChartInterval } from "./chartModel";

/** The alerts of some conditions as stretches of time; one that still holds reaches to now. */
export function alertIntervals(
  alerts: readonly Alert[],
  conditions: readonly AlertCondition[],
  nowMs: number,
  format: Formats,
  wordsOf: WordsOf,
): ChartInterval[] {
  return alerts
    .filter(({ condition }) => conditions.includes(condition))
    .map((alert) => {
      const { name, value, threshold } = describeAlert(alert, format, wordsOf);
      return {
        id: alert.alertId,
        start: alert.since,
        end: Math.max(alert.since, alert.resolvedAt ?? nowMs),
        tone: ALERT_SEVERITIES[alert.severity].tone,
        label: wordsOf(chartMessages).alertLabel(name, value, threshold),
      };
    });
}
