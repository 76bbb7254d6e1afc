import type { Messages } from "../../ui/messages";

export const confidenceHistogram: Messages["confidenceHistogram"] = {
  title: "Sicherheit",
  axis: "Gemeldete Werte",
  scores: "Werte",
  bin: "Sicherheit",
  median: (range) => `Median in ${range}`,
  caption: (from, to, timeZone) => `Sicherheit der Entwürfe, ${from} – ${to} (${timeZone})`,
  empty: {
    title: "Keine Werte in diesem Zeitraum",
    detail:
      "Wähle einen längeren. Die Werte kommen aus confidenceScore der Ereignisse und sind wenige Minuten nach dem Ende ihrer Stunde bekannt.",
  },
};
