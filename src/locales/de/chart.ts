import type { Messages } from "../../ui/messages";

export const chart: Messages["chart"] = {
  views: { label: "Ansicht", chart: "Diagramm", table: "Tabelle" },
  legend: "Reihen",
  key: "Zeichen",
  legendHint: "Klick blendet aus oder ein, Umschalt und Klick zeigt allein",
  roleDescription: "Diagramm",
  name: (label, hints) => `${label}. ${hints.join(" ")}`,
  keys: {
    read: "Links und rechts lesen die Werte, Pos1 und Ende springen zum ersten und letzten.",
    open: "Eingabe öffnet, was dahinter steht.",
    select: "Mit Umschalt wählen sie einen Zeitraum, Eingabe zeigt ihn, Escape verwirft ihn.",
  },
  selected: (from, to) => `Gewählt von ${from} bis ${to}`,
  selectionCancelled: "Auswahl verworfen",
  zoomOut: "Zurück zum vorigen Zeitraum",
  range: (from, to) => `${from} – ${to}`,
  pair: (label, value) => `${label} ${value}`,
  sentence: (name, values, notes) => `${name}: ${[values.join(", "), ...notes].join(". ")}`,
  periods: {
    hourly: (timeZone) => `Stunden, ${timeZone}`,
    daily: (timeZone) => `UTC-Tage, gezeigt in ${timeZone}`,
  },
  time: (timeZone) => `Zeit (${timeZone})`,
  notes: "Zu beachten",
  statuses: { measured: "Gemessen", quiet: "Ruhig", partial: "Bisher", missing: "Keine Daten" },
  statusDetails: {
    measured: "Gemessen",
    quiet: "Ruhig: nichts geschah",
    partial: "Bisher: noch nicht vollständig",
    missing: "Keine Daten",
  },
  thin: (minimum) => `Unter ${minimum} Messungen`,
  sample: (label, count) => `${label}: ${count}`,
  thinSample: (label, count, minimum) =>
    `${label}: ${count}, zu wenige, um sich darauf zu verlassen (unter ${minimum})`,
  alerts: { bad: "Kritische Warnung", warn: "Hohe Warnung" },
  alertLabel: (name, value, threshold) =>
    threshold === null
      ? `Warnung: ${name}, seit ${value}`
      : `Warnung: ${name}, ${value} (Grenze ${threshold})`,
  alertsFailed: "Die Warnungen konnten nicht geladen werden",
};
