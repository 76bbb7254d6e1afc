import type { Messages } from "../../ui/messages";

export const activityFeed: Messages["activityFeed"] = {
  title: "Aktivität",
  list: "Neueste Ereignisse, das letzte zuerst",
  openArtifact: (id) => `Artefakt ${id} zeigen`,
  empty: {
    title: "Noch keine Aktivität",
    detail: "Was die Pipeline tut, erscheint hier, sobald es geschieht.",
  },
};
