/** Words of StatusCards. Numbers arrive formatted. */
export const statusCardsMessages = {
  title: "Status, last hour",
  received: "Received",
  completed: "Completed",
  failed: "Failed",
  active: "Active now",
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
  sparkline: (label: string, peak: string, latest: string) =>
    `${label} per minute over the last hour: peak ${peak}, last full minute ${latest}`,
};
