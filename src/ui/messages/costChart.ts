import { defineMessages } from "../defineMessages";

/** Words of CostChart. Amounts and numbers arrive formatted. */
export const costChartMessages = defineMessages("costChart", {
  title: "AI cost",
  axis: { hourly: "US dollars per hour", daily: "US dollars per day" },
  cost: "Cost",
  sample: "Notes completed",
  perNotes: (cost: string, notes: string) => `${cost} per ${notes} completed notes`,
  empty: {
    title: "No cost was logged in this range",
    detail: "Choose a longer range. Costs come from the aiCost that stages report with their events.",
  },
});
