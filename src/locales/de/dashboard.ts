import type { Messages } from "../../ui/messages";

export const dashboard: Messages["dashboard"] = {
  label: "Überwachung",
  tabs: {
    overview: "Überblick",
    artifacts: "Artefakte",
    events: "Ereignisse",
    history: "Verlauf",
    alerts: "Warnungen",
    retries: "Neuversuche",
  },
  openAlerts: (count) => `${count} noch nicht gesehen`,
};
