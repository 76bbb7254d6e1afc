import { defineMessages } from "../defineMessages";

/** Words of ActivityFeed. Numbers and times arrive formatted. */
export const activityFeedMessages = defineMessages("activityFeed", {
  title: "Activity",
  list: "Newest events, the latest first",
  openArtifact: (id: string) => `Show artifact ${id}`,
  empty: { title: "No activity yet", detail: "What the pipeline does appears here as it happens." },
});
