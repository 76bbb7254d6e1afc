import { defineMessages } from "../defineMessages";

/** Words of AlertHistory. Numbers, times and durations arrive formatted. */
export const alertHistoryMessages = defineMessages("alertHistory", {
  title: "Alert history",
  columns: {
    since: (timeZone: string) => `Opened (${timeZone})`,
    severity: "Severity",
    condition: "Condition",
    state: "State",
    value: "Last value",
    threshold: "Limit",
    stage: "Stage",
    duration: "Held for",
    acknowledgedBy: "Acknowledged by",
  },
  filters: {
    condition: "Condition",
    severity: "Severity",
    state: "State",
    from: (timeZone: string) => `Opened from (${timeZone})`,
    to: (timeZone: string) => `Opened to (${timeZone})`,
  },
  stillHolds: (duration: string) => `${duration}, still holds`,
  facts: {
    opened: "Opened",
    lastSeen: "Last seen by a check",
    acknowledged: "Acknowledged",
    resolved: "Resolved",
  },
  acknowledged: (time: string, name: string) => `${time} by ${name}`,
  notAcknowledged: "By nobody",
  notResolved: "Not yet: the condition still holds",
  detail: "Alert",
  empty: { title: "No alerts yet", detail: "The health check opens one here when something is wrong." },
  filteredEmpty: { title: "No alert matches", detail: "No alert there was fits all filters." },
});
