import type { Messages } from "../../ui/messages";

export const errorRateChart: Messages["errorRateChart"] = {
  title: "Fehlerquote",
  axis: "Fehlgeschlagen unter den beendeten Sprachnotizen",
  failureRate: "Fehlerquote",
  sample: "Beendet",
  failed: (failed, finished) => `${failed} von ${finished} beendeten`,
  high: (rate) => `hoch, ${rate}`,
  critical: (rate) => `kritisch, ${rate}`,
  empty: {
    title: "Nichts endete in diesem Zeitraum",
    detail: "Eine Quote braucht Notizen, die fertig wurden oder fehlschlugen. Wähle einen längeren.",
  },
};
