import { dayRange } from "./historyRange";
import type { TimeRangeChoice } from "./timeRange";
import { parseTimeRange } from "./timeRangeText";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "./timeWindow";
import { fromZonedInput, toZonedInput } from "./zonedTime";

/** Words a reader may type for each meaning, with spaces between them: `"h hour hours"`. */
interface TimeRangeWords {
  now: string;
  today: string;
  yesterday: string;
  minutes: string;
  hours: string;
  days: string;
  weeks: string;
  /** Between two moments. */
  to: string;
}

export interface ReadingContext {
  /** Epoch milliseconds. */
  nowMs: number;
  /** IANA name: whose wall clock is typed. */
  timeZone: string;
  words: TimeRangeWords;
}

/**
 * What a reader typed, read as kindly as can be: `2h`, `last 90 minutes`, `yesterday`, `2026-03-01`,
 * `2026-03-01 9:00 to 2026-03-02`, `9:00 - 11:30`, `2026-03-01 to now`, or what stands in an address. Null: it is no range.
 * A range the wrong way round is read as it is: saying so is for whoever asked.
 */
export function readTimeRange(text: string, context: ReadingContext): TimeRangeChoice | null {
  const typed = text.trim().toLowerCase();
  return (
    parseTimeRange(text.trim()) ??
    readWord(typed, context) ??
    readDuration(typed, context.words) ??
    readBetween(typed, context)
  );
}

const isOneOf = (text: string, words: string) => words.toLowerCase().split(" ").includes(text);

function readWord(typed: string, { words }: ReadingContext): TimeRangeChoice | null {
  if (isOneOf(typed, words.today)) return { kind: "days", days: 1 };
  return isOneOf(typed, words.yesterday) ? { kind: "yesterday" } : null;
}

/** A number and a unit, after a word such as "last" or without. */
function readDuration(typed: string, words: TimeRangeWords): TimeRangeChoice | null {
  const [, number = "", unit = ""] = /^(?:\p{L}+\s+)?(\d+(?:[.,]\d+)?)\s*(\p{L}+)$/u.exec(typed) ?? [];
  const unitMs = [
    { names: words.minutes, ms: MINUTE_MS },
    { names: words.hours, ms: HOUR_MS },
    { names: words.days, ms: DAY_MS },
    { names: words.weeks, ms: 7 * DAY_MS },
  ].find(({ names }) => isOneOf(unit, names))?.ms;
  const durationMs = Math.round(Number(number.replace(",", ".")) * (unitMs ?? 0));
  return Number.isFinite(durationMs) && durationMs > 0 ? { kind: "last", durationMs } : null;
}

/** A day alone is all of it; a moment alone, from then on. */
function readBetween(typed: string, context: ReadingContext): TimeRangeChoice | null {
  const [from = "", to, ...rest] = typed.split(separatorOf(context.words));
  if (rest.length > 0) return null;
  const start = readMoment(from, context, context.nowMs);
  if (start === null) return null;
  const end = to === undefined ? null : readMoment(to, context, start.startTime);
  if (to !== undefined && end === null) return null;
  const endTime = end?.endTime ?? (start.isDay ? start.endTime : context.nowMs);
  return { kind: "between", startTime: start.startTime, endTime };
}

/** Dots, dashes with space around them (dates have dashes too), or a word. */
function separatorOf({ to }: TimeRangeWords): RegExp {
  const words = to.toLowerCase().split(" ").map(escapePattern).join("|");
  return new RegExp(`\\s*\\.\\.\\.?\\s*|\\s*[–—]\\s*|\\s+-\\s+|\\s+(?:${words})\\s+`);
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

interface ReadMoment {
  startTime: number;
  /** Of a day its end, of a moment itself. */
  endTime: number;
  isDay: boolean;
}

const PATTERN =
  /^(?:(\d{4}-\d{1,2}-\d{1,2})(?:[t ,]+|$))?(?:(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?\s*(z|utc)?$/;

/** `near`: the day that a time without one is of. */
function readMoment(typed: string, context: ReadingContext, near: number): ReadMoment | null {
  const { nowMs, words } = context;
  const timeZone = /(z|utc)$/.test(typed) ? "UTC" : context.timeZone;
  const day = (atMs: number): ReadMoment => ({ ...dayRange(atMs, timeZone), isDay: true });
  const moment = (timeMs: number): ReadMoment => ({ startTime: timeMs, endTime: timeMs, isDay: false });
  if (isOneOf(typed, words.now)) return moment(nowMs);
  if (isOneOf(typed, words.today)) return day(nowMs);
  if (isOneOf(typed, words.yesterday)) return day(dayRange(nowMs, timeZone).startTime - DAY_MS / 2);

  const [match, date, hour, minute] = PATTERN.exec(typed) ?? [];
  if (match === undefined || (date === undefined && hour === undefined)) return null;
  const [nearDay = ""] = toZonedInput(near, timeZone).split("T");
  const wall = `${date === undefined ? nearDay : padded(date)}T${pad(hour ?? "0")}:${minute ?? "00"}`;
  const timeMs = fromZonedInput(wall, timeZone);
  if (timeMs === null) return null;
  return hour === undefined ? day(timeMs) : moment(timeMs);
}

const pad = (digits: string) => digits.padStart(2, "0");
const padded = (date: string) => date.split("-").map(pad).join("-");
