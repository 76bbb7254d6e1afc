import type { Messages } from "../../ui/messages";

export const pipelineFlow: Messages["pipelineFlow"] = {
  title: "Pipeline",
  list: "Stufen der Pipeline, der Reihe nach",
  working: "in Arbeit",
  waiting: "warten",
  oldestWaiting: (age) => `am längsten ${age}`,
  noneWaiting: "niemand wartet",
  throughput: (count) => `${count} / h`,
  throughputSpoken: (count) => `${count} in der letzten Stunde`,
  stageFailures: (count) => `${count} Fehler / h`,
  stageFailuresSpoken: (count) => `${count} Fehler in der letzten Stunde`,
  p95: (duration) => `p95 ${duration}`,
  p95Spoken: (duration, sample) =>
    `95 % von ${sample} Versuchen dauerten in den letzten 24 Stunden höchstens ${duration}`,
  noneMeasured: "nichts gemessen",
  failureShare: (share) => `${share} Fehler`,
  failureShareSpoken: (share, sample) =>
    `${share} von ${sample} Versuchen schlugen in den letzten 24 Stunden fehl`,
  past: "p95 und Fehler: letzte 24 h",
  pastUnavailable: "p95 und Fehler nicht verfügbar",
  health: { idle: "Ruht", waiting: "Wartet", working: "Arbeitet", slow: "Langsam", stuck: "Steht" },
};
