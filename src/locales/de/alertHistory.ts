import type { Messages } from "../../ui/messages";

export const alertHistory: Messages["alertHistory"] = {
  title: "Frühere Warnungen",
  columns: {
    since: (timeZone) => `Beginn (${timeZone})`,
    severity: "Schwere",
    condition: "Worum es geht",
    state: "Stand",
    value: "Letzter Wert",
    threshold: "Grenze",
    stage: "Stufe",
    duration: "Dauer",
    acknowledgedBy: "Gesehen von",
  },
  filters: {
    condition: "Worum es geht",
    severity: "Schwere",
    state: "Stand",
    from: (timeZone) => `Beginn ab (${timeZone})`,
    to: (timeZone) => `Beginn bis (${timeZone})`,
  },
  stillHolds: (duration) => `${duration}, hält an`,
  facts: {
    opened: "Beginn",
    lastSeen: "Zuletzt bei einer Prüfung",
    acknowledged: "Gesehen",
    resolved: "Behoben",
  },
  acknowledged: (time, name) => `${time} von ${name}`,
  notAcknowledged: "Von niemandem",
  notResolved: "Noch nicht: Es hält an",
  detail: "Warnung",
  empty: {
    title: "Noch keine Warnungen",
    detail: "Stimmt etwas nicht, öffnet die Prüfung der Pipeline hier eine.",
  },
  filteredEmpty: { title: "Keine Warnung passt", detail: "Keine erfüllt alle Filter." },
};
