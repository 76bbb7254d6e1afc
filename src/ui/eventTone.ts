import { EVENT_TYPES, type EventEffect, type EventType } from "../core/vocabulary";
import type { Tone } from "./tone";

/** What an event does to its artifact, as a tone. One that reports something going wrong is bad whatever it does. */
const TONES: Record<EventEffect, Tone> = {
  arrive: "neutral",
  start: "running",
  complete: "good",
  fail: "bad",
  hold: "warn",
  finish: "good",
  abandon: "bad",
  retry: "running",
  status: "neutral",
  none: "neutral",
};

/** Events whose word says something else than what they do. */
const EXCEPTIONS: Partial<Record<EventType, Tone>> = {
  draft_rejected: "neutral",
  retry_succeeded: "good",
  budget_threshold_reached: "warn",
  rate_limit_hit: "warn",
};

export function eventTone(type: EventType): Tone {
  const { isError, effect } = EVENT_TYPES[type];
  return isError ? "bad" : (EXCEPTIONS[type] ?? TONES[effect]);
}
