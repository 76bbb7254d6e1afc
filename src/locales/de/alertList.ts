import type { Messages } from "../../ui/messages";

export const alertList: Messages["alertList"] = {
  title: "Warnungen",
  since: (time, age) => `Seit ${time} (${age})`,
  lastSeen: (age) => `Zuletzt ${age}`,
  acknowledgedBy: (name, time, age) => `Gesehen von ${name}, ${time} (${age})`,
  asOf: (time, timeZone) => `Stand ${time} (${timeZone})`,
  empty: { title: "Alles in Ordnung", detail: "Keine Warnung ist offen." },
  emptyOffline: {
    title: "Alles war in Ordnung",
    detail: "Als die Verbindung abriss, war keine Warnung offen.",
  },
};
