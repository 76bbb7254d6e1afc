import type { TimeRangeChoice } from "./timeRange";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "./timeWindow";

/** Units of a duration, longest first, and the letter each is written with. */
const UNITS = [
  { letter: "d", unitMs: DAY_MS },
  { letter: "h", unitMs: HOUR_MS },
  { letter: "m", unitMs: MINUTE_MS },
  { letter: "s", unitMs: 1_000 },
  { letter: "ms", unitMs: 1 },
] as const;

/** Longer ranges make no sense, and would not fit a date. */
const MAX_DAYS = 100 * 366;

/**
 * A choice as a short text for an address: `24h`, `7d`, `today`, `3days`, `yesterday`,
 * `2026-03-01T09:00Z..2026-03-02T09:00Z`. {@link parseTimeRange} reads it back.
 *
 * @example
 * params.set("range", formatTimeRange(choice));
 */
export function formatTimeRange(choice: TimeRangeChoice): string {
  switch (choice.kind) {
    case "yesterday":
      return "yesterday";
    case "days":
      return choice.days === 1 ? "today" : `${choice.days}days`;
    case "last":
      return durationText(Math.max(1, Math.round(choice.durationMs)));
    case "between":
      return `${momentText(choice.startTime)}..${momentText(choice.endTime)}`;
  }
}

/** A day is written in hours, so that it is not taken for a calendar day. */
function durationText(durationMs: number): string {
  const { letter, unitMs } = UNITS.find(
    ({ letter, unitMs }) => durationMs % unitMs === 0 && (letter !== "d" || durationMs > DAY_MS),
  ) ?? { letter: "ms", unitMs: 1 };
  return `${durationMs / unitMs}${letter}`;
}

/** To the minute where it is a whole one. */
const momentText = (timeMs: number) => new Date(timeMs).toISOString().replace(/(?::00)?\.000Z$/, "Z");

/**
 * The choice that a text of {@link formatTimeRange} stands for; null for any other text, so that what a reader made of an
 * address by hand can fall back to a default.
 *
 * @example
 * const choice = parseTimeRange(params.get("range") ?? "24h") ?? { kind: "days", days: 1 };
 */
export function parseTimeRange(text: string): TimeRangeChoice | null {
  if (text === "today") return { kind: "days", days: 1 };
  if (text === "yesterday") return { kind: "yesterday" };
  const days = /^(\d{1,5})days$/.exec(text);
  if (days) return daysChoice(Number(days[1]));
  const duration = /^(\d{1,15})(d|h|ms|m|s)$/.exec(text);
  if (duration) return lastChoice(Number(duration[1]), duration[2]);
  const [startTime, endTime, ...rest] = text.split("..").map(momentOf);
  if (startTime == null || endTime == null || rest.length > 0) return null;
  return { kind: "between", startTime, endTime };
}

const daysChoice = (days: number): TimeRangeChoice | null =>
  days >= 1 && days <= MAX_DAYS ? { kind: "days", days } : null;

function lastChoice(amount: number, letter: string | undefined): TimeRangeChoice | null {
  const unitMs = UNITS.find((unit) => unit.letter === letter)?.unitMs ?? 0;
  const durationMs = amount * unitMs;
  return durationMs >= 1 && durationMs <= MAX_DAYS * DAY_MS ? { kind: "last", durationMs } : null;
}

function momentOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?Z$/.test(text)) return null;
  const timeMs = Date.parse(text);
  return Number.isNaN(timeMs) ? null : timeMs;
}
