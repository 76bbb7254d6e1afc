import { ALERT_SEVERITIES } from "../../core/alertConditions";
import type { Alert, AlertCondition } from "../../core/model";
import type { Messages } from "../messages";
import type { ChartInterval } from "./chartModel";

/** The alerts of some conditions as stretches of time; one that still holds reaches to now. */
export function alertIntervals(
  alerts: readonly Alert[],
  conditions: readonly AlertCondition[],
  nowMs: number,
  { chart, vocabulary }: Messages,
): ChartInterval[] {
  return alerts
    .filter(({ condition }) => conditions.includes(condition))
    .map(({ alertId, condition, severity, since, resolvedAt }) => ({
      id: alertId,
      start: since,
      end: Math.max(since, resolvedAt ?? nowMs),
      tone: ALERT_SEVERITIES[severity].tone,
      label: chart.alertLabel(vocabulary.alertConditions[condition], vocabulary.alertSeverities[severity]),
    }));
}
