import type { AlertCondition, AlertSeverity, AlertState } from "./model";
import { namesOf } from "./vocabulary";

/**
 * The conditions that need a person, gravest first. `unit` is that of an alert's value and threshold: a share (0 to 1),
 * a count, milliseconds, or a multiple of the usual.
 */
export const ALERT_CONDITIONS = {
  circuit_breaker: { label: "Circuit breaker open", unit: "durationMs" },
  failure_rate: { label: "Failure rate", unit: "share" },
  inactivity: { label: "No activity", unit: "durationMs" },
  latency: { label: "Latency", unit: "multiple" },
  queue_depth: { label: "Queue depth", unit: "count" },
  disambiguation_backlog: { label: "Disambiguation backlog", unit: "count" },
} as const satisfies Record<AlertCondition, { label: string; unit: string }>;

/** Severities, gravest first. `tone` is how a view shows it (shape and word carry it too). */
export const ALERT_SEVERITIES = {
  critical: { label: "Critical", tone: "bad" },
  high: { label: "High", tone: "warn" },
} as const satisfies Record<AlertSeverity, { label: string; tone: string }>;

export const ALERT_STATES = {
  open: { label: "Open" },
  acknowledged: { label: "Acknowledged" },
  resolved: { label: "Resolved" },
} as const satisfies Record<AlertState, { label: string }>;

export const ALERT_CONDITION_NAMES = namesOf(ALERT_CONDITIONS);
export const ALERT_SEVERITY_NAMES = namesOf(ALERT_SEVERITIES);
export const ALERT_STATE_NAMES = namesOf(ALERT_STATES);

interface Ranked {
  severity: AlertSeverity;
  since: number;
  condition: AlertCondition;
}

/** Sorts alerts: the gravest first, of equal ones the longest open. */
export const byGravity = (left: Ranked, right: Ranked) =>
  ALERT_SEVERITY_NAMES.indexOf(left.severity) - ALERT_SEVERITY_NAMES.indexOf(right.severity) ||
  left.since - right.since ||
  ALERT_CONDITION_NAMES.indexOf(left.condition) - ALERT_CONDITION_NAMES.indexOf(right.condition);
