import { defineMessages } from "../defineMessages";

/** Words of StatusCards. Numbers arrive formatted. */
export const statusCardsMessages = defineMessages("statusCards", {
  title: "Status, last hour and today",
  received: "Received",
  completed: "Completed",
  failed: "Failed",
  active: "Active now",
  latency: "End to end, today",
  cost: "AI cost, today",
  aiService: "AI service",
  backlog: "Disambiguation backlog",
  failureRate: (rate: string) => `${rate} of finished`,
  failureRateUnknown: "None finished",
  activeSplit: (working: string, waiting: string) => `${working} working, ${waiting} waiting`,
  oldestWaiting: (age: string) => `oldest waits ${age}`,
  breaker: { closed: "Operational", open: "Circuit open" },
  breakerSince: (age: string) => `since ${age}`,
  breakerNeverTripped: "No incident recorded",
  backlogNone: "Nobody is waited for",
  backlogDetail: "entities wait for a person",
  change: (change: string) => `${change} vs hour before`,
  noChange: "Same as hour before",
  p95: (duration: string) => `median · p95 ${duration}`,
  p95Change: (change: string) => `p95 ${change} vs yesterday`,
  dayChange: (change: string) => `${change} vs yesterday`,
  noneCompleted: "None completed",
  sample: (count: string, until: string, plural: Intl.LDMLPluralRule) =>
    `${count} ${plural === "one" ? "note" : "notes"} until ${until}`,
  thinSample: (count: string, until: string, plural: Intl.LDMLPluralRule) =>
    `Only ${count} ${plural === "one" ? "note" : "notes"} until ${until}`,
  until: (until: string) => `until ${until}`,
  notYetToday: "No full hour of today yet",
  unavailable: "Not available now",
  partlyFailed: "Some numbers could not be loaded.",
  hourlySparkline: (label: string, peak: string) => `${label}, hour by hour: peak ${peak}`,
  sparkline: (label: string, peak: string, latest: string) =>
    `${label} per minute over the last hour: peak ${peak}, last full minute ${latest}`,
});
