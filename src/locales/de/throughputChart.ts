import type { Messages } from "../../ui/messages";

export const throughputChart: Messages["throughputChart"] = {
  title: "Durchsatz",
  axis: { hourly: "Sprachnotizen je Stunde", daily: "Sprachnotizen je Tag" },
  received: "Eingegangen",
  completed: "Fertig",
  failed: "Fehlgeschlagen",
  empty: {
    title: "Keine Sprachnotizen in diesem Zeitraum",
    detail: "Wähle einen längeren. Sollten Notizen eingehen, prüfe, ob die Pipeline ihre Ereignisse meldet.",
  },
};
