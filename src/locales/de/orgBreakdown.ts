import type { Messages } from "../../ui/messages";

export const orgBreakdown: Messages["orgBreakdown"] = {
  title: "Organisationen",
  columns: {
    organization: "Organisation",
    received: "Eingegangen",
    completed: "Fertig",
    failed: "Fehlgeschlagen",
    failureRate: "Fehlerquote",
    p50: "Median",
    p95: "95. Perzentil",
    cost: "KI-Kosten",
  },
  endToEnd: "Median und 95. Perzentil gelten von Anfang bis Ende: von eingegangen bis fertig.",
  thinRate: (sample) => `Nur ${sample} endeten: Die Quote sagt wenig`,
  thinLatency: (sample) => `An nur ${sample} gemessen: sagt wenig`,
  thinMark: "wenige",
  counted: (from, to, timeZone) => `Gezählt von ${from} bis ${to} (${timeZone}).`,
  notWhole: (asked) => `Was davor war, bis ${asked} zurück, fehlt: Es ist mehr, als ein Abruf fasst.`,
  notYet: "Spätere Stunden sind noch nicht gezählt.",
  nothing: "Nichts ist gezählt.",
  openOrganization: (name) => `${name} zeigen`,
  exportCsv: "CSV",
  exportLabel: (count, plural) =>
    plural === "one" ? "Die Organisation als CSV speichern" : `Die ${count} Organisationen als CSV speichern`,
  empty: {
    title: "Keine Organisation in dieser Zeit",
    detail: "Eine Organisation erscheint hier, sobald eine Stunde gezählt ist, in der sie etwas schickte.",
  },
};
