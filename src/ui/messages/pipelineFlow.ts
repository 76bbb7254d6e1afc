import { defineMessages } from "../defineMessages";

/** Words of PipelineFlow. Numbers and durations arrive formatted. */
export const pipelineFlowMessages = defineMessages("pipelineFlow", {
  title: "Pipeline",
  list: "Stages of the pipeline, in order",
  working: "working",
  waiting: "waiting",
  oldestWaiting: (age: string) => `oldest ${age}`,
  noneWaiting: "none waiting",
  throughput: (count: string) => `${count} / h`,
  throughputSpoken: (count: string) => `${count} passed in the last hour`,
  stageFailures: (count: string, plural: Intl.LDMLPluralRule) =>
    `${count} stage ${plural === "one" ? "failure" : "failures"} / h`,
  stageFailuresSpoken: (count: string, plural: Intl.LDMLPluralRule) =>
    `${count} stage ${plural === "one" ? "failure" : "failures"} in the last hour`,
  p95: (duration: string) => `p95 ${duration}`,
  p95Spoken: (duration: string, sample: string) =>
    `95% of ${sample} attempts took at most ${duration} in the last 24 hours`,
  noneMeasured: "none measured",
  failureShare: (share: string) => `${share} failed`,
  failureShareSpoken: (share: string, sample: string) =>
    `${share} of ${sample} attempts failed in the last 24 hours`,
  past: "p95 and failed: last 24 h",
  pastUnavailable: "p95 and failures not available",
  health: { idle: "Idle", waiting: "Waiting", working: "Working", slow: "Slow", stuck: "Stuck" },
});
