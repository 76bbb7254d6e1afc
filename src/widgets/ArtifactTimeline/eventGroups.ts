import type { PipelineEvent } from "../../core/model";
import type { TimeScale } from "../../core/timeScale";
import type { ZoomWindow } from "../../core/zoomWindow";

/** Events so close to each other that they are drawn as one: the first of them, and how many they are. */
export interface EventGroup {
  event: PipelineEvent;
  count: number;
}

/**
 * The events of a part of the scale, oldest first, at most one group for each of `slots` equal stretches of it. What it
 * costs depends on the slots, not on how many events there are. Slots move with the scale, so that panning regroups nothing.
 */
export function eventGroups(
  events: readonly PipelineEvent[],
  scale: TimeScale,
  { from, to }: ZoomWindow,
  slots: number,
): EventGroup[] {
  const slot = (to - from) / slots;
  const groups: EventGroup[] = [];
  let index = firstSince(events, scale.toTime(from));
  for (let event = events[index]; event !== undefined; event = events[index]) {
    const position = scale.toPosition(event.occurredAt);
    if (position > to) break;
    const slotEnd = (Math.floor(position / slot) + 1) * slot;
    const next = Math.max(index + 1, firstSince(events, scale.toTime(slotEnd)));
    groups.push({ event, count: next - index });
    index = next;
  }
  return groups;
}

/** Index of the first event at `timeMs` or later. */
function firstSince(events: readonly PipelineEvent[], timeMs: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.occurredAt ?? Infinity) < timeMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
