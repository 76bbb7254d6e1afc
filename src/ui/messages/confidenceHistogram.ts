import { defineMessages } from "../defineMessages";

/** Words of ConfidenceHistogram. Shares, numbers and times arrive formatted. */
export const confidenceHistogramMessages = defineMessages("confidenceHistogram", {
  title: "Confidence",
  axis: "Scores told",
  scores: "Scores",
  bin: "Confidence",
  median: (range: string) => `median in ${range}`,
  caption: (from: string, to: string, timeZone: string) =>
    `Confidence of drafts, ${from} – ${to} (${timeZone})`,
  empty: {
    title: "No confidence scores in this range",
    detail:
      "Choose a longer range. Scores come from the confidenceScore of events, and are known a few minutes after their hour ends.",
  },
});
