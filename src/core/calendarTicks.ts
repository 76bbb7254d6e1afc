import { DAY_MS, HOUR_MS } from "./timeWindow";
import { fromWallMs, toWallMs } from "./zonedTime";

/** A tick of a time axis. `isDay`: a new day begins there. */
export interface CalendarTick {
  timeMs: number;
  isDay: boolean;
}

const STEPS_MS = [
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR_MS),
  ...[1, 2, 3, 7, 14].map((days) => days * DAY_MS),
];
const FORTNIGHT_MS = 14 * DAY_MS;
/** Monday, 5 January 1970: weeks are counted from it. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

/**
 * Round hours and midnights of a time zone (an IANA name), at most `maxTicks` of them, across changes of its clocks:
 * an hour the clocks skip has no tick, one they repeat has its first.
 *
 * @example calendarTicks(startTime, endTime, "Europe/London", 8)
 */
export function calendarTicks(
  startMs: number,
  endMs: number,
  timeZone: string,
  maxTicks: number,
): CalendarTick[] {
  const wanted = (endMs - startMs) / Math.max(1, maxTicks);
  const stepMs = STEPS_MS.find((step) => step >= wanted) ?? Math.ceil(wanted / FORTNIGHT_MS) * FORTNIGHT_MS;
  const ticks: CalendarTick[] = [];
  const from =
    Math.floor((toWallMs(startMs, timeZone) - FIRST_MONDAY_MS) / stepMs) * stepMs + FIRST_MONDAY_MS;
  // A step to spare at the end: the clocks may be set forward in between.
  const until = toWallMs(endMs, timeZone) + stepMs;
  for (let wallMs = from; wallMs <= until; wallMs += stepMs) {
    const timeMs = fromWallMs(wallMs, timeZone);
    const isLater = timeMs > (ticks.at(-1)?.timeMs ?? -Infinity);
    const exists = toWallMs(timeMs, timeZone) === wallMs;
    if (timeMs < startMs || timeMs > endMs || !isLater || !exists) continue;
    ticks.push({ timeMs, isDay: wallMs % DAY_MS === 0 });
  }
  return ticks;
}
