import type { Messages } from "../../ui/messages";

export const artifactsTable: Messages["artifactsTable"] = {
  title: "Artefakte",
  columns: {
    id: "Artefakt",
    status: "Status",
    stage: "Stufe",
    channel: "Kanal",
    sender: "Absender",
    organization: "Organisation",
    claims: "Aussagen",
    disambiguation: "Zu klären",
    drafts: "Entwürfe",
    latency: "Latenz",
    cost: "Kosten",
    created: "Erstellt",
    attempts: "Neuversuche",
    actions: "Aktionen",
  },
  filters: {
    status: "Status",
    stage: "Stufe",
    channel: "Kanal",
    organizationId: "Organisation",
    artifactId: "Kennung",
    from: (timeZone) => `Erstellt ab (${timeZone})`,
    to: (timeZone) => `Erstellt bis (${timeZone})`,
  },
  density: { label: "Zeilen", compact: "Kompakt" },
  exportFormat: "CSV",
  exportLabel: (count, plural) =>
    plural === "one"
      ? "Das geladene Artefakt als CSV speichern"
      : `Die ${count} geladenen Artefakte als CSV speichern`,
  selection: {
    label: "Auswahl",
    none: "Nichts ausgewählt",
    count: (count) => `${count} ausgewählt`,
    retry: (count) => `${count} fehlgeschlagene wiederholen`,
    notFailed: (count) => `${count} davon schlugen nicht fehl`,
    atMost: (count) => `Höchstens ${count} auf einmal`,
    clear: "Auswahl aufheben",
  },
  bulk: {
    label: "Wiederholung vieler",
    progress: (decided, total) => `${decided} von ${total} begonnen oder abgelehnt`,
    done: (started, refused) => `${started} begonnen, ${refused} abgelehnt`,
    results: "Ergebnis je Artefakt",
    pending: "Ist noch nicht an der Reihe",
    started: (attempt) => `Neuversuch ${attempt} begonnen`,
    dismiss: "Schließen",
  },
  copyId: "Kennung kopieren",
  running: (age) => `${age}, läuft noch`,
  empty: { title: "Noch keine Artefakte", detail: "Sie erscheinen hier, sobald Sprachnotizen eingehen." },
  filteredEmpty: { title: "Kein Artefakt passt", detail: "Nichts in der Liste erfüllt alle Filter." },
};
