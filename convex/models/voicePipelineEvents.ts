import { monitor } from "../monitor";

export const { getRecentEvents, getEventTimeline, logEvent, writeEvent, keepDeadLetter, replayDeadLetters } =
  monitor.voicePipelineEvents;
