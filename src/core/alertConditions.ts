import type { AlertCondition, AlertSeverity } from "./model";

/**
 * The conditions that need a person, in the order they are listed. `unit` is that of an alert's value and threshold:
 * a share (0 to 1), a count, milliseconds, or a multiple (of the usual).
 */
export const ALERT_CONDITIONS = {
  circuit_breaker: { label: "AI service circuit breaker is open", unit: "durationMs" },
  failure_rate: { label: "Failure rate", unit: "share" },
  inactivity: { label: "No activity", unit: "durationMs" },
  latency: { label: "Latency", unit: "multiple" },
  queue_depth: { label: "Queue depth", unit: "count" },
  disambiguation_backlog: { label: "Disambiguation backlog", unit: "count" },
} as const;

/** Severities, gravest first. */
export const ALERT_SEVERITIES = {
  critical: { label: "Critical", tone: "bad" },
  high: { label: "High", tone: "warn" },
} as const;

export const ALERT_STATES = {
  open: { label: "Open" },
  acknowledged: { label: "Acknowledged" },
  resolved: { label: "Resolved" },
} as const;

const SEVERITY_ORDER: readonly AlertSeverity[] = ["critical", "high"];
const CONDITION_ORDER = Object.keys(ALERT_CONDITIONS);

/** Sorts alerts: the gravest first, of equal ones the longest open. */
export const byGravity = (
  left: { severity: AlertSeverity; since: number; condition: AlertCondition },
  right: { severity: AlertSeverity; since: number; condition: AlertCondition },
) =>
  SEVERITY_ORDER.indexOf(left.severity) - SEVERITY_ORDER.indexOf(right.severity) ||
  left.since - right.since ||
  CONDITION_ORDER.indexOf(left.condition) - CONDITION_ORDER.indexOf(right.condition);
