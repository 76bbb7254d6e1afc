import type { AlertCondition } from "../../core/model";
import { defineMessages } from "../defineMessages";

/**
 * What an alert says about its condition; values arrive formatted, in the unit of the condition. An alias, because
 * the package's types write it out where the messages are exported, and an interface they could not name.
 */
type AlertFacts = {
  value: string;
  threshold: string;
  /** Name of the stage concerned; null where the condition is about none. */
  stage: string | null;
};

/** Sentences of each condition, true of the last check that saw it. */
const meanings: Record<AlertCondition, (facts: AlertFacts) => string> = {
  failure_rate: ({ value, threshold }) =>
    `${value} of the artifacts that ended within an hour failed; the limit is ${threshold}.`,
  latency: ({ value, threshold }) =>
    `Artifacts take ${value} as long as in the seven days before (95th percentile, end to end); the limit is ${threshold}.`,
  queue_depth: ({ value, threshold, stage }) =>
    `${value} artifacts wait for ${stage ?? "one stage"}; the limit is ${threshold}.`,
  disambiguation_backlog: ({ value, threshold }) =>
    `${value} entities wait for a person to tell them apart; the limit is ${threshold}.`,
  circuit_breaker: ({ value }) =>
    `The AI service is not called: its circuit breaker has been open for ${value}.`,
  inactivity: ({ value, threshold }) =>
    `The pipeline has done nothing for ${value}; the limit is ${threshold}.`,
};

/** Words that all that shows alerts shares. Numbers, times and durations arrive formatted. */
export const alertMessages = defineMessages("alerts", {
  meanings,
  multiple: (times: string) => `${times} times`,
  /** An alert in a few words, such as for a screen reader. */
  summary: (condition: string, severity: string) => `${condition}, ${severity}`,
  acknowledge: "Acknowledge",
  acknowledging: "Acknowledging…",
  /** Names of the button, where several stand on a page; they begin as its text does. */
  acknowledgeAlert: (alert: string) => `Acknowledge ${alert}`,
  acknowledgingAlert: (alert: string) => `Acknowledging… ${alert}`,
  acknowledgeFailed: (reason: string) => `Not acknowledged: ${reason}`,
  alreadyResolved: "It has resolved itself meanwhile.",
  announceOne: (alert: string, meaning: string) => `New alert: ${alert}. ${meaning}`,
  announceMany: (count: string, alerts: string) => `${count} new alerts: ${alerts}.`,
  selectShort: "Show where",
  select: (alert: string) => `Show where: ${alert}`,
});
