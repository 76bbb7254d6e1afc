/** Words of PipelineFlow. Numbers arrive formatted. */
export const pipelineFlowMessages = {
  title: "Pipeline",
  waiting: "waiting",
  working: "working",
  oldestWaiting: (age: string) => `oldest ${age}`,
  throughput: (count: string) => `${count} in the last hour`,
  failures: (count: string) => `${count} failed`,
  idle: "Idle",
  health: { good: "Flowing", warn: "Slow", bad: "Stuck", running: "Working", neutral: "Idle" },
};
