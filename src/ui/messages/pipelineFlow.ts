/** Words of PipelineFlow. Numbers and durations arrive formatted. */
export const pipelineFlowMessages = {
  title: "Pipeline",
  list: "Stages of the pipeline, in order",
  working: "working",
  waiting: "waiting",
  oldestWaiting: (age: string) => `oldest ${age}`,
  noneWaiting: "none waiting",
  throughput: (count: string) => `${count} / h`,
  throughputSpoken: (count: string) => `${count} passed in the last hour`,
  stageFailures: (count: string) => `${count} stage failures / h`,
  stageFailuresSpoken: (count: string) => `${count} stage failures in the last hour`,
  health: { idle: "Idle", waiting: "Waiting", working: "Working", slow: "Slow", stuck: "Stuck" },
};
