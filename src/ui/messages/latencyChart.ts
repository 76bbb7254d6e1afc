import { defineMessages } from "../defineMessages";

/** Words of LatencyChart. Durations and numbers arrive formatted. */
export const latencyChartMessages = defineMessages("latencyChart", {
  title: "Latency",
  axis: {
    endToEnd: "From received to completed",
    working: (stage: string) => `${stage}: working time`,
    waiting: (stage: string) => `${stage}: waiting time`,
  },
  percentiles: { p50Ms: "p50", p95Ms: "p95", p99Ms: "p99" },
  subject: "What is measured",
  endToEnd: "End to end",
  measure: { label: "Time", working: "Working", waiting: "Waiting" },
  sample: "Measured",
  measured: (count: string) => `of ${count} measured`,
  usual: (duration: string) => `usual p95 ${duration}`,
  limit: (duration: string) => `p95 limit ${duration}`,
  empty: {
    title: "Nothing was measured in this range",
    detail:
      "Choose a longer range, or something else to measure. Durations are known a few minutes after their hour ends.",
  },
});
