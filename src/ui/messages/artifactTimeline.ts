/** Words of ArtifactTimeline. Numbers, times and durations arrive formatted. */
export const artifactTimelineMessages = {
  title: "Timeline",
  empty: {
    title: "No events recorded",
    detail: "This artifact has no events, or they are past their retention.",
  },
};
