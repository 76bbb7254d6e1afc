import { defineMessages } from "../defineMessages";

/** Words of ThroughputChart. */
export const throughputChartMessages = defineMessages("throughputChart", {
  title: "Throughput",
  axis: { hourly: "Voice notes per hour", daily: "Voice notes per day" },
  received: "Received",
  completed: "Completed",
  failed: "Failed",
  empty: {
    title: "No voice notes in this range",
    detail: "Choose a longer range. If notes should be coming in, check that the pipeline logs its events.",
  },
});
