/** Formats of everything a view shows, by `Intl`, in one locale and one time zone. */
import { DURATION_UNITS, formatDuration, type DurationUnits } from "./formatDuration";

export interface FormatOptions {
  /** BCP 47 tag; default: the browser's. */
  locale?: string | undefined;
  /** IANA name such as `Europe/London`; default: the browser's. */
  timeZone?: string | undefined;
  /** The units of durations, as they are written; default: ms, s, min, h, d. */
  units?: DurationUnits | undefined;
}

/** Every function takes the unit its name or parameter states, and returns text to show. Times are epoch milliseconds. */
export interface Formats {
  readonly locale: string;
  readonly timeZone: string;
  /** `1,234`; `0.5` with up to so many digits asked for. */
  number: (value: number, maximumFractionDigits?: number) => string;
  /** Which form the noun of a count takes in the language: in English `one` of 1, else `other`. */
  plural: (count: number) => Intl.LDMLPluralRule;
  /** `+12`, `−3`, `0`. */
  signedNumber: (value: number) => string;
  /** `12.3K`: for axes and narrow places. */
  compactNumber: (value: number) => string;
  /** From a ratio: 0.123 is `12.3%`; whole percents lose the decimal. */
  percent: (ratio: number) => string;
  /** From a ratio: 0.123 is `+12%`. */
  signedPercent: (ratio: number) => string;
  /** `820 ms`, `4.2 s`, `3 min 10 s`. */
  duration: (durationMs: number) => string;
  /** US dollars: cents, or four decimals below one cent. */
  cost: (costUsd: number) => string;
  /** `14:03` in the time zone. */
  time: (timeMs: number) => string;
  /** `14:03:22` in the time zone. */
  clock: (timeMs: number) => string;
  /** `14:03:22.120`. */
  preciseClock: (timeMs: number) => string;
  /** `24 Nov`. */
  day: (timeMs: number) => string;
  /** `24 Nov, 14:03:22`. */
  dateTime: (timeMs: number) => string;
  /** `24 Nov 2026, 14:03:22 GMT`: for tooltips and details. */
  fullDateTime: (timeMs: number) => string;
  /** `13:00 GMT`: a time of today with its zone. */
  zonedTime: (timeMs: number) => string;
  /** `24 Nov, 13:00 – 25 Nov, 13:00`; of one day it is told once. */
  range: (startMs: number, endMs: number) => string;
  /** What the zone is called at a moment: `Europe/London, GMT+1`; `UTC`. */
  zone: (timeMs: number) => string;
  /** `3 min ago`; `now` under two seconds or in the future. */
  age: (timeMs: number, nowMs: number) => string;
}

const TIME = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
const MINUTES = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const DAY = { day: "numeric", month: "short" } as const;

/** Below this an age is "now": clocks of two machines rarely agree better. */
const NOW_MS = 2_000;

const AGE_STEPS = [
  { size: 86_400_000, unit: "day" },
  { size: 3_600_000, unit: "hour" },
  { size: 60_000, unit: "minute" },
  { size: 1_000, unit: "second" },
] as const;

/**
 * The formats of one locale and time zone. Build once and keep: `Intl` objects are costly to make and cheap to use.
 *
 * @example
 * const formats = createFormats({ locale: "en-GB", timeZone: "UTC" });
 * formats.duration(190_000); // "3 min 10 s"
 */
export function createFormats({ locale, timeZone, units = DURATION_UNITS }: FormatOptions = {}): Formats {
  const decimals = new Map<number, Intl.NumberFormat>();
  const decimal = (fractionDigits: number) => {
    const known = decimals.get(fractionDigits);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      maximumFractionDigits: fractionDigits,
    });
    decimals.set(fractionDigits, made);
    return made;
  };
  const signed = new Intl.NumberFormat(locale, { signDisplay: "exceptZero", maximumFractionDigits: 0 });
  const signedPercent = new Intl.NumberFormat(locale, {
    style: "percent",
    signDisplay: "exceptZero",
    maximumFractionDigits: 0,
  });
  const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const money = (fractionDigits: number) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency: "USD",
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
  const cents = money(2);
  const fineMoney = money(4);
  const at = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (timeMs: number) => format.format(timeMs);
  };
  const relative = new Intl.RelativeTimeFormat(locale, { style: "narrow" });
  const now = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "second");
  const toMinutes = new Intl.DateTimeFormat(locale, { timeZone, ...DAY, ...MINUTES });
  const zoneOf = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "short" });
  const number = (value: number, fractionDigits = 0) => decimal(fractionDigits).format(value);
  const resolved = new Intl.DateTimeFormat(locale, { timeZone }).resolvedOptions();

  const plurals = new Intl.PluralRules(locale);

  return {
    locale: resolved.locale,
    timeZone: resolved.timeZone,
    number,
    plural: (count) => plurals.select(count),
    signedNumber: (value) => signed.format(value),
    compactNumber: (value) => compact.format(value),
    percent: (ratio) => percent.format(ratio),
    signedPercent: (ratio) => signedPercent.format(ratio),
    duration: (durationMs) => formatDuration(durationMs, { units, number }),
    cost: (costUsd) => (costUsd !== 0 && Math.abs(costUsd) < 0.01 ? fineMoney : cents).format(costUsd),
    time: at({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    clock: at(TIME),
    preciseClock: at({ ...TIME, fractionalSecondDigits: 3 }),
    day: at(DAY),
    dateTime: at({ ...DAY, ...TIME }),
    fullDateTime: at({ ...DAY, ...TIME, year: "numeric", timeZoneName: "short" }),
    zonedTime: at({ ...MINUTES, timeZoneName: "short" }),
    range: (startMs, endMs) => toMinutes.formatRange(startMs, endMs),
    zone: (timeMs) => {
      const name = resolved.timeZone.replaceAll("_", " ");
      const short = zoneOf.formatToParts(timeMs).find(({ type }) => type === "timeZoneName")?.value;
      return short === undefined || short === name ? name : `${name}, ${short}`;
    },
    age: (timeMs, nowMs) => {
      const ageMs = nowMs - timeMs;
      const step = AGE_STEPS.find(({ size }) => ageMs >= size);
      if (step === undefined || ageMs < NOW_MS) return now;
      return relative.format(-Math.floor(ageMs / step.size), step.unit);
    },
  };
}
