import type { Messages } from "../../ui/messages";

export const alertList: Messages["alertList"] = {
  title: "Warnungen",
  since: (time, age) => `Seit ${time} (${age})`,
  lastSeen: (age) => `Zuletzt ${age}`,
  acknowledgedBy: (name, time, age) => `Gesehen von ${name}, ${time} (${age})`,
  asOf: (time, timeZone) => `Stand ${time} (${timeZone})`,
  empty: {
    title: "Keine offenen Warnungen",
    detail: "Geprüft wird alle fünf Minuten: Was seitdem begann, erscheint dann.",
  },
  emptyOffline: {
    title: "Keine Warnung war offen",
    detail: "So war es, als die Verbindung abriss.",
  },
};
