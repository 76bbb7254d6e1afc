import type { Messages } from "../../ui/messages";

export const alertList: Messages["alertList"] = {
  title: "Warnungen",
  since: (time, age) => `Seit ${time} (${age})`,
  lastSeen: (age) => `Zuletzt ${age}`,
  acknowledgedBy: (name, time, age) => `Gesehen von ${name}, ${time} (${age})`,
  asOf: (time, timeZone) => `Stand ${time} (${timeZone})`,
  checked: (time, age, timeZone) => `Geprüft ${time}, ${age} (${timeZone})`,
  empty: {
    title: "Keine offenen Warnungen",
    detail: "Geprüft wird alle fünf Minuten: Was seitdem begann, erscheint dann.",
  },
  unwatched: {
    never: {
      title: "Noch nicht geprüft",
      detail:
        "Geprüft wird alle fünf Minuten. Bleibt dies so, sind die Cron-Jobs des Monitors nicht angemeldet.",
    },
    overdue: {
      title: "Es wird nicht mehr geprüft",
      detail:
        "Prüfungen sollten alle fünf Minuten kommen: Was seitdem schiefging, fehlt hier. Siehe das Protokoll der Cron-Jobs.",
    },
  },
  emptyOffline: {
    title: "Keine Warnung war offen",
    detail: "So war es, als die Verbindung abriss.",
  },
};
