import { failureRateOf } from "./failureRate";
import type { AlertCondition, AlertSeverity, PipelineState, RealTimeMetrics } from "./model";
import { summarizeMetrics } from "./realTimeSummary";
import type { AlertThresholds } from "./thresholds";
import { MINUTE_MS } from "./timeWindow";
import type { Stage } from "./vocabulary";

/** An end-to-end latency and how many artifacts it was measured on. `p95Ms` is null for none. */
export interface LatencyReading {
  p95Ms: number | null;
  count: number;
}

/** All that a health check looks at. */
export interface HealthReadings {
  nowMs: number;
  metrics: RealTimeMetrics;
  stages: readonly { stage: Stage; waiting: number }[];
  disambiguationBacklog: number;
  aiService: PipelineState["aiService"];
  /**
   * When the newest event in the log occurred: of a log that clean-up has emptied, the latest it can have been. Null when
   * there never was one, or it was not looked for.
   */
  newestEventAt: number | null;
  /** Of the latest aggregated hour, and of the seven days before it. */
  latency: { recent: LatencyReading; usual: LatencyReading };
}

/** A condition that holds, in the unit of its condition. */
export interface Verdict {
  severity: AlertSeverity;
  value: number;
  threshold: number;
  stage?: Stage;
}

/** What a check finds of a condition: that it holds, null when it does not, `unknown` when too little is known to say. */
export type Finding = Verdict | null | "unknown";

type Judge = (readings: HealthReadings, thresholds: AlertThresholds) => Finding;

/** Formula of each condition. */
const JUDGES: Record<AlertCondition, Judge> = {
  // Failed of the artifacts that ended in the last hour.
  failure_rate: ({ metrics, nowMs }, { failureRate: { high, critical, minimumSample } }) => {
    const { rate, sample } = failureRateOf(summarizeMetrics(metrics, nowMs));
    if (rate === null || sample < minimumSample) return "unknown";
    return (
      above("critical", { value: rate, threshold: critical }) ??
      above("high", { value: rate, threshold: high })
    );
  },
  // The 95th percentile of the latest aggregated hour, as a multiple of that of the seven days before.
  latency: ({ latency: { recent, usual } }, { latency: { multiple, minimumSample } }) => {
    if (recent.count < minimumSample || usual.count < minimumSample) return "unknown";
    if (recent.p95Ms === null || !usual.p95Ms) return "unknown";
    return above("high", { value: recent.p95Ms / usual.p95Ms, threshold: multiple });
  },
  // Artifacts that wait for one stage, of the stage with most. Those that wait for a person to confirm are no queue.
  queue_depth: ({ stages }, { queueDepth }) => {
    const queues = stages.filter(({ stage }) => stage !== "confirmation");
    const [longest] = [...queues].sort((left, right) => right.waiting - left.waiting);
    if (longest === undefined) return null;
    return above("high", { value: longest.waiting, threshold: queueDepth, stage: longest.stage });
  },
  disambiguation_backlog: ({ disambiguationBacklog: value }, { disambiguationBacklog: threshold }) =>
    above("high", { value, threshold, stage: "entity_resolution" }),
  // Any breaker that is not closed; the value tells for how long.
  circuit_breaker: ({ aiService: { circuitBreaker, since }, nowMs }) =>
    circuitBreaker === "closed"
      ? null
      : { severity: "critical", value: Math.max(0, nowMs - (since ?? nowMs)), threshold: 0 },
  // Time since the newest event of any type. Where nothing ever happened, nothing stopped.
  inactivity: ({ metrics, newestEventAt, nowMs }, { inactivityMs }) => {
    const newest = Math.max(countedUntil(metrics) ?? 0, newestEventAt ?? 0);
    return newest === 0 ? null : above("high", { value: nowMs - newest, threshold: inactivityMs });
  },
};

/** End of the newest minute in which anything was counted; null where nothing ever was. */
export function countedUntil(metrics: RealTimeMetrics): number | null {
  const newest = Math.max(...Object.values(metrics).map(({ lastMinuteStart }) => lastMinuteStart));
  return newest === 0 ? null : newest + MINUTE_MS;
}

const above = (severity: AlertSeverity, verdict: Omit<Verdict, "severity">): Verdict | null =>
  verdict.value > verdict.threshold ? { severity, ...verdict } : null;

/** What is found of each condition. */
export function judge(
  readings: HealthReadings,
  thresholds: AlertThresholds,
): Record<AlertCondition, Finding> {
  const entries = Object.entries(JUDGES).map(([condition, judge]) => [
    condition,
    judge(readings, thresholds),
  ]);
  return Object.fromEntries(entries) as Record<AlertCondition, Finding>; // of every condition of the table
}
