import type { Messages } from "../../ui/messages";

export const latencyChart: Messages["latencyChart"] = {
  title: "Latenz",
  axis: {
    endToEnd: "Von eingegangen bis fertig",
    working: (stage) => `${stage}: Arbeitszeit`,
    waiting: (stage) => `${stage}: Wartezeit`,
  },
  percentiles: { p50Ms: "p50", p95Ms: "p95", p99Ms: "p99" },
  subject: "Was gemessen wird",
  endToEnd: "Von Anfang bis Ende",
  measure: { label: "Zeit", working: "Arbeit", waiting: "Warten" },
  sample: "Gemessen",
  measured: (count) => `von ${count} gemessenen`,
  usual: (duration) => `übliches p95 ${duration}`,
  limit: (duration) => `p95-Grenze ${duration}`,
  empty: {
    title: "Nichts wurde in diesem Zeitraum gemessen",
    detail:
      "Wähle einen längeren oder etwas anderes. Dauern sind wenige Minuten nach dem Ende ihrer Stunde bekannt.",
  },
};
