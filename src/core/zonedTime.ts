/** Reading and writing the wall clock of a time zone, in the form of an `<input type="datetime-local">`. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of `timeZone` at `timeMs`, as `2026-11-24T14:03`. */
export function toZonedInput(timeMs: number, timeZone: string): string {
  return new Date(toWallMs(timeMs, timeZone)).toISOString().slice(0, 16);
}

/**
 * Epoch milliseconds of a wall clock of `timeZone`; null when the text is no time. An hour that the clocks repeat is the
 * first of the two; one they skip is as far after the change as it was set before it.
 *
 * @example
 * fromZonedInput("2026-07-01T12:00", "Europe/London"); // 11:00 UTC
 */
export function fromZonedInput(text: string, timeZone: string): number | null {
  const wallMs = Date.parse(`${text}Z`);
  return Number.isNaN(wallMs) ? null : fromWallMs(wallMs, timeZone);
}

/** The wall clock of `timeZone` at `timeMs`, in milliseconds as if it were one of UTC: for arithmetic on whole hours and days. */
export const toWallMs = (timeMs: number, timeZone: string) => timeMs + offsetMs(timeMs, timeZone);

/** The other way round, as {@link fromZonedInput} does it. */
export function fromWallMs(wallMs: number, timeZone: string): number {
  const [before, after] = [wallMs - DAY_MS, wallMs + DAY_MS].map(
    (near) => wallMs - offsetMs(near, timeZone),
  ) as [number, number]; // as many as went in
  return [before, after].find((timeMs) => toWallMs(timeMs, timeZone) === wallMs) ?? before;
}

const DAY_MS = 86_400_000;

/** How far the wall clock is ahead of UTC. */
function offsetMs(timeMs: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? wallClock(timeZone);
  formats.set(timeZone, format);
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(timeMs)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second);
  return wallMs - Math.floor(timeMs / 1000) * 1000;
}

const wallClock = (timeZone: string) =>
  new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
