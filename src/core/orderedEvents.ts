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

/** The first event after the one at `index` for which `is` holds. */
export function firstAfter(
  events: readonly PipelineEvent[],
  index: number,
  is: (event: PipelineEvent) => boolean,
): PipelineEvent | undefined {
  for (let at = index + 1; at < events.length; at++) {
    const event = events[at];
    if (event !== undefined && is(event)) return event;
  }
  return undefined;
}

/** Whether an event shows that the artifact is no longer where the one before had put it. */
export const isMove = (event: PipelineEvent) => MOVING.has(effectOf(event));
