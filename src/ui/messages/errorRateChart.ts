import { defineMessages } from "../defineMessages";

/** Words of ErrorRateChart. Shares and numbers arrive formatted. */
export const errorRateChartMessages = defineMessages("errorRateChart", {
  title: "Error rate",
  axis: "Failed of finished voice notes",
  failureRate: "Failure rate",
  sample: "Finished",
  failed: (failed: string, finished: string) => `${failed} of ${finished} finished`,
  high: (rate: string) => `high, ${rate}`,
  critical: (rate: string) => `critical, ${rate}`,
  empty: {
    title: "Nothing finished in this range",
    detail: "A rate needs voice notes that were completed or failed. Choose a longer range.",
  },
});
