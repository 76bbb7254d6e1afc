import { monitor } from "../monitor";

export const {
  getRecentEvents,
  getEventTimeline,
  logEvent,
  writeEvent,
  keepDeadLetter,
  getDeadLetters,
  replayDeadLetters,
} = monitor.voicePipelineEvents;
