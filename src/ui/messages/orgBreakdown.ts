import { defineMessages } from "../defineMessages";

/** Words of OrgBreakdownTable. Numbers, times and durations arrive formatted. */
export const orgBreakdownMessages = defineMessages("orgBreakdown", {
  title: "Organisations",
  columns: {
    organization: "Organisation",
    received: "Received",
    completed: "Completed",
    failed: "Failed",
    failureRate: "Failure rate",
    p50: "Median",
    p95: "95th percentile",
    cost: "AI cost",
  },
  /** What the columns of times measure. */
  endToEnd: "Median and 95th percentile are end to end, from received to completed.",
  thinRate: (sample: string) => `Only ${sample} ended: the rate says little`,
  thinLatency: (sample: string) => `Measured on only ${sample}: says little`,
  thinMark: "thin",
  counted: (from: string, to: string, timeZone: string) => `Counted from ${from} to ${to} (${timeZone}).`,
  notWhole: (asked: string) =>
    `What came before, back to ${asked}, is left out: it is not kept, or more than one reading holds.`,
  notYet: "Later hours are not aggregated yet.",
  nothing: "Nothing of this time is aggregated yet, or kept any more.",
  openOrganization: (name: string) => `Show ${name}`,
  exportCsv: "CSV",
  exportLabel: (count: string, plural: Intl.LDMLPluralRule) =>
    `Export the ${count} ${plural === "one" ? "organisation" : "organisations"} as CSV`,
  empty: {
    title: "No organisation in this time",
    detail: "An organisation appears here once an hour in which it sent something is aggregated.",
  },
});
