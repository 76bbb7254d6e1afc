import type { Messages } from "../../ui/messages";

export const common: Messages["common"] = {
  close: "Schließen",
  loading: "Wird geladen …",
  updating: "Wird aktualisiert …",
  retry: "Noch einmal versuchen",
  copy: "Kopieren",
  copied: "Kopiert",
  copyFailed: "Der Browser lässt das Kopieren nicht zu",
  clearFilters: "Filter entfernen",
  noValue: "Kein Wert",
  platform: "Plattform",
  unknownName: (id) => `Unbekannt (${id})`,
  tones: { good: "Gut", warn: "Warnung", bad: "Gestört", running: "Läuft", neutral: "Ruht" },
  connection: {
    connecting: "Verbindung wird hergestellt …",
    offline: (clock) => `Offline, Stand ${clock}`,
  },
  disabled: {
    viewer_unknown: {
      title: "Es wird geprüft, wer du bist",
      detail: "Sobald die Anmeldung feststeht, geht es los.",
    },
    signed_out: { title: "Zum Ansehen anmelden", detail: "Ohne Anmeldung wird nichts geladen." },
    not_staff: { title: "Nur für das Plattformteam", detail: "Zugang vergibt die Administration." },
    no_artifact: { title: "Kein Artefakt gewählt", detail: "Wähle eines, um zu sehen, was mit ihm geschah." },
  },
  notFetched: {
    title: "Dieser Teil konnte nicht geladen werden",
    detail:
      "Vielleicht fehlt die Verbindung, oder die App wurde aktualisiert, seit diese Seite geöffnet ist. Versuche es noch einmal; wenn das nicht hilft, lade die Seite neu.",
  },
  errors: {
    unauthorized: "Das darfst du nicht sehen",
    invalid_argument: "Die Anfrage wurde nicht verstanden",
    invalid_cursor: "Die Liste hat sich seit dem Laden geändert",
    not_found: "Hier ist nichts mehr",
    refused: "Das ist gerade nicht möglich",
    server_error: "Der Server konnte nicht antworten",
  },
};
