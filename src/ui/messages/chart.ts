import { defineMessages } from "../defineMessages";

/** Words that all charts share. Numbers and times arrive formatted. */
export const chartMessages = defineMessages("chart", {
  views: { label: "View", chart: "Chart", table: "Table" },
  legend: "Series",
  key: "Marks",
  legendHint: "Click to hide or show, Shift and click to show alone",
  roleDescription: "chart",
  name: (label: string, hints: readonly string[]) => `${label}. ${hints.join(" ")}`,
  keys: {
    read: "Left and right read the values, Home and End go to the first and last.",
    open: "Enter opens what is behind one.",
    select: "With Shift they select a range, Enter shows it, Escape drops it.",
  },
  selected: (from: string, to: string) => `Selected from ${from} to ${to}`,
  selectionCancelled: "Selection dropped",
  zoomOut: "Back to the range before",
  range: (from: string, to: string) => `${from} – ${to}`,
  pair: (label: string, value: string) => `${label} ${value}`,
  sentence: (name: string, values: readonly string[], notes: readonly string[]) =>
    `${name}: ${[values.join(", "), ...notes].join(". ")}`,
  periods: {
    hourly: (timeZone: string) => `Hours, ${timeZone}`,
    daily: (timeZone: string) => `Days of UTC, shown in ${timeZone}`,
  },
  time: (timeZone: string) => `Time (${timeZone})`,
  notes: "To know",
  statuses: {
    measured: "Measured",
    quiet: "Quiet",
    partial: "So far",
    missing: "No data",
  },
  statusDetails: {
    measured: "Measured",
    quiet: "Quiet: nothing happened",
    partial: "So far: not yet complete",
    missing: "No data",
  },
  thin: (minimum: string) => `Under ${minimum} samples`,
  sample: (label: string, count: string) => `${label}: ${count}`,
  thinSample: (label: string, count: string, minimum: string) =>
    `${label}: ${count}, too few to rely on (under ${minimum})`,
  alerts: { bad: "Critical alert", warn: "High alert" },
  alertLabel: (name: string, value: string, threshold: string | null) =>
    threshold === null ? `Alert: ${name}, for ${value}` : `Alert: ${name}, ${value} (limit ${threshold})`,
  alertsFailed: "Alerts could not be loaded",
});
