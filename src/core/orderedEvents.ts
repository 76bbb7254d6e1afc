import type { PipelineEvent } from "./model";
import { EVENT_TYPE_NAMES, EVENT_TYPES, type EventEffect } from "./vocabulary";

const typeOrder = new Map(EVENT_TYPE_NAMES.map((name, index) => [name, index]));
const orderOf = ({ eventType }: PipelineEvent) => typeOrder.get(eventType) ?? 0;

/** Each event once, as they happened: by time, then by the vocabulary's order of types, then by id. */
export function inOrder(events: readonly PipelineEvent[]): PipelineEvent[] {
  const unique = new Map(events.map((event) => [event.eventId, event]));
  return [...unique.values()].sort(
    (a, b) => a.occurredAt - b.occurredAt || orderOf(a) - orderOf(b) || (a.eventId < b.eventId ? -1 : 1),
  );
}

export const effectOf = ({ eventType }: PipelineEvent): EventEffect => EVENT_TYPES[eventType].effect;

const MOVING = new Set<EventEffect>(["start", "complete", "fail", "retry", "finish", "abandon"]);

/** The first event after `event` that shows the artifact was no longer where `event` had put it. */
export function movedOnAfter(
  events: readonly PipelineEvent[],
  event: PipelineEvent,
): PipelineEvent | undefined {
  const later = events.slice(events.indexOf(event) + 1);
  return later.find((next) => MOVING.has(effectOf(next)));
}
