import type { Messages } from "../../ui/messages";

export const eventLog: Messages["eventLog"] = {
  title: "Ereignisse",
  columns: {
    time: (timeZone) => `Zeit (${timeZone})`,
    outcome: "Ergebnis",
    event: "Ereignis",
    artifact: "Artefakt",
    stage: "Stufe",
    organization: "Organisation",
    sender: "Absender",
    duration: "Dauer",
    details: "Einzelheiten",
  },
  filters: {
    eventTypes: "Arten",
    stage: "Stufe",
    artifactId: "Artefakt",
    organizationId: "Organisation",
    from: (timeZone) => `Von (${timeZone})`,
    to: (timeZone) => `Bis (${timeZone})`,
    errorsOnly: "Nur Fehler",
  },
  noStage: "Dienst und Budget",
  anyStage: "Jede Stufe",
  outcome: { ok: "OK", error: "Fehler" },
  openArtifact: (id) => `Artefakt ${id} zeigen`,
  payload: "Inhalt",
  copyPayload: "Inhalt kopieren",
  exports: { csv: "CSV", ndjson: "NDJSON" },
  exportLabel: (format, count, plural) =>
    plural === "one"
      ? `Das geladene Ereignis als ${format} speichern`
      : `Die ${count} geladenen Ereignisse als ${format} speichern`,
  empty: { title: "Noch keine Ereignisse", detail: "Sie erscheinen hier, sobald die Pipeline arbeitet." },
  filteredEmpty: { title: "Kein Ereignis passt", detail: "Nichts im Protokoll erfüllt alle Filter." },
  metadata: {
    claimCount: (count) => `Aussagen ${count}`,
    entityCount: (count) => `Namen ${count}`,
    autoResolvedCount: (count) => `zugeordnet ${count}`,
    disambiguationCount: (count) => `zu klären ${count}`,
    draftCount: (count) => `Entwürfe ${count}`,
    confidenceScore: (share) => `Sicherheit ${share}`,
    transcriptDuration: (duration) => `Ton ${duration}`,
    transcriptWordCount: (count) => `Wörter ${count}`,
    aiModel: (model) => model,
    aiCost: (cost) => cost,
    retryAttempt: (attempt) => `Neuversuch ${attempt}`,
    requestedBy: (id) => `veranlasst von ${id}`,
    sourceChannel: (channel) => channel,
  },
};
