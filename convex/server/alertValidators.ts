import { literals } from "convex-helpers/validators";
import { v } from "convex/values";
import {
  ALERT_CONDITION_NAMES,
  ALERT_SEVERITY_NAMES,
  ALERT_STATE_NAMES,
} from "../../src/core/alertConditions";
import { namedId } from "./names";
import { stage } from "./vocabularyValidators";

export const alertCondition = literals(...ALERT_CONDITION_NAMES);
export const alertSeverity = literals(...ALERT_SEVERITY_NAMES);
export const alertState = literals(...ALERT_STATE_NAMES);

/** An alert as the read functions return it: `Alert`. */
export const alert = v.object({
  alertId: v.string(),
  condition: alertCondition,
  severity: alertSeverity,
  state: alertState,
  value: v.number(),
  threshold: v.number(),
  stage: v.nullable(stage),
  since: v.number(),
  lastSeenAt: v.number(),
  acknowledgedBy: v.nullable(namedId),
  acknowledgedAt: v.nullable(v.number()),
  resolvedAt: v.nullable(v.number()),
});
