import type { Messages } from "../../ui/messages";

export const costChart: Messages["costChart"] = {
  title: "KI-Kosten",
  axis: { hourly: "US-Dollar je Stunde", daily: "US-Dollar je Tag" },
  cost: "Kosten",
  sample: "Fertige Notizen",
  perNotes: (cost, notes) => `${cost} je ${notes} fertige Notizen`,
  empty: {
    title: "Keine Kosten in diesem Zeitraum",
    detail:
      "Wähle einen längeren. Die Kosten kommen aus aiCost, das die Stufen mit ihren Ereignissen melden.",
  },
};
