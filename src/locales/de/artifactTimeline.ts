import type { Messages } from "../../ui/messages";

export const artifactTimeline: Messages["artifactTimeline"] = {
  title: "Verlauf",
  empty: {
    title: "Keine Ereignisse",
    detail: "Dieses Artefakt hat nichts gemeldet, oder seine Ereignisse sind älter als aufbewahrt wird.",
  },
  cut: (shown) =>
    `Nur die ersten ${shown} Ereignisse sind zu sehen. Wie es weiterging, zeigt dieses Bild nicht.`,
  summarized: {
    whole:
      "Eine Zusammenfassung: Die Ereignisse sind älter als aufbewahrt wird. Von jeder Stufe blieben der letzte Versuch und der erste Beginn.",
    beginning:
      "Beginnt mit einer Zusammenfassung: Die älteren Ereignisse werden nicht mehr aufbewahrt. Von jeder Stufe blieben der letzte Versuch und der erste Beginn.",
  },
  views: { label: "Ansicht", chart: "Diagramm", list: "Liste" },
  chart:
    "Zeitdiagramm: auf und ab wechselt den Abschnitt, links und rechts verschiebt die Zeit, Plus und Minus vergrößern und verkleinern, 0 zeigt alles",
  events: "Ereignisse",
  eventsFrom: (count, time) => `${count} Ereignisse ab ${time}`,
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  zoomReset: "Alles zeigen",
  collapseIdle: "Leerlauf einklappen",
  collapsedGap: (duration) => `${duration} ohne Tätigkeit`,
  summary: {
    total: "Gesamt",
    soFar: "Bisher",
    working: "Arbeit",
    waiting: "Warten",
    review: "Bei Menschen",
    attempts: "Versuche",
    started: "Beginn",
  },
  kinds: { working: "Arbeit", waiting: "Warten", review: "Wartet auf einen Menschen" },
  outcomes: { completed: "Fertig", failed: "Fehlgeschlagen", running: "Läuft", unknown: "Ende unbekannt" },
  waitingOver: "Begonnen",
  attempt: (number) => `Versuch ${number}`,
  attemptShort: (number) => `Nr. ${number}`,
  atLeast: (duration) => `bisher ${duration}`,
  unknownDuration: "unbekannt",
  before: (time) => `vor ${time}`,
  after: (time) => `nach ${time}`,
  columns: {
    stage: "Stufe",
    kind: "Was",
    outcome: "Ergebnis",
    start: (timeZone) => `Beginn (${timeZone})`,
    end: "Ende",
    duration: "Dauer",
    details: "Einzelheiten",
  },
  table: "Alles, was geschah, das Älteste zuerst",
  span: (parts) => parts.join(", "),
  details: "Einzelheiten des Abschnitts",
  closeDetails: "Einzelheiten schließen",
  legend: "Legende",
};
