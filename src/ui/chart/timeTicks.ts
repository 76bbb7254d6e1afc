import { calendarTicks } from "../../core/calendarTicks";
import type { Formats } from "../../core/format";
import { HOUR_MS } from "../../core/timeWindow";
import type { ChartSlot } from "./chartModel";
import type { SlotTick } from "./SlotAxis";

/** Room for `24 Nov`. CSS pixels. */
export const TIME_TICK_WIDTH = 54;

/** Round times of the reader's zone; where a day begins, its date. */
export function timeTicks(slots: readonly ChartSlot[], format: Formats, maxTicks: number): SlotTick[] {
  const start = slots[0]?.start ?? 0;
  const end = slots.at(-1)?.end ?? 0;
  return calendarTicks(start, end, format.timeZone, maxTicks).map(({ timeMs, isDay }) => ({
    at: timeMs,
    label: isDay ? format.day(timeMs) : format.time(timeMs),
    isMajor: isDay,
  }));
}

/** A bucket by its times: `24 Nov, 14:00 – 15:00`, with both dates where it is longer than hours. */
export function bucketName(
  { start, end }: ChartSlot,
  format: Formats,
  range: (from: string, to: string) => string,
) {
  const day = format.day(start);
  if (end - start > 12 * HOUR_MS) return range(dayAndTime(start, format), dayAndTime(end, format));
  return `${day}, ${range(format.time(start), format.time(end))}`;
}

/** `24 Nov, 14:00`. */
export const dayAndTime = (timeMs: number, format: Formats) =>
  `${format.day(timeMs)}, ${format.time(timeMs)}`;
