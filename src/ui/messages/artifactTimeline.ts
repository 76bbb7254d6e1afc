import { defineMessages } from "../defineMessages";

/** Words of ArtifactTimeline. Numbers, times and durations arrive formatted. */
export const artifactTimelineMessages = defineMessages("artifactTimeline", {
  title: "Timeline",
  empty: {
    title: "No events recorded",
    detail: "This artifact has logged nothing, or its events are past their retention.",
  },
  cut: (shown: string) =>
    `Only the first ${shown} events are shown. There are more; how it went on is not in this picture.`,
  summarized: {
    whole:
      "A summary: its events are past their retention. Of each stage the latest attempt was kept, and the first start.",
    beginning:
      "Begins with a summary: its older events are past their retention. Of each stage the latest attempt was kept, and the first start.",
  },
  views: { label: "View", chart: "Chart", list: "List" },
  chart:
    "Timeline chart: up and down move between spans, left and right move in time, plus and minus zoom, 0 shows all",
  events: "Events",
  eventsFrom: (count: string, time: string) => `${count} events from ${time}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomReset: "Show all",
  collapseIdle: "Collapse idle time",
  collapsedGap: (duration: string) => `${duration} without activity`,
  summary: {
    total: "Total",
    soFar: "So far",
    working: "Working",
    waiting: "Waiting",
    review: "With people",
    attempts: "Attempts",
    started: "Started",
  },
  kinds: { working: "Working", waiting: "Waiting", review: "Waiting for a person" },
  outcomes: { completed: "Completed", failed: "Failed", running: "Running", unknown: "End unknown" },
  waitingOver: "Started",
  attempt: (number: string) => `attempt ${number}`,
  attemptShort: (number: string) => `#${number}`,
  atLeast: (duration: string) => `${duration} so far`,
  unknownDuration: "unknown",
  before: (time: string) => `before ${time}`,
  after: (time: string) => `after ${time}`,
  columns: {
    stage: "Stage",
    kind: "What",
    outcome: "Outcome",
    start: (timeZone: string) => `Start (${timeZone})`,
    end: "End",
    duration: "Duration",
    details: "Details",
  },
  table: "Everything that happened, oldest first",
  span: (parts: string[]) => parts.join(", "),
  details: "Details of the span",
  closeDetails: "Close details",
  legend: "Legend",
});
