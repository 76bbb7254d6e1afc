/** Symbols of the units a duration is written with. */
export interface DurationUnits {
  ms: string;
  s: string;
  min: string;
  h: string;
  d: string;
}

export const DURATION_UNITS: DurationUnits = { ms: "ms", s: "s", min: "min", h: "h", d: "d" };

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** From a minute on: the unit, and the smaller one its remainder is counted in. */
const STEPS = [
  { size: DAY_MS, unit: "d", rest: { size: HOUR_MS, unit: "h" } },
  { size: HOUR_MS, unit: "h", rest: { size: MINUTE_MS, unit: "min" } },
  { size: MINUTE_MS, unit: "min", rest: { size: SECOND_MS, unit: "s" } },
] as const;

/** A number and its unit must not be torn apart at the end of a line. */
const NO_BREAK_SPACE = "\u00a0";

/**
 * A duration as people read it: `820 ms`, `4.2 s`, `5 s`, `3 min 10 s`, `2 h 5 min`, `3 d`. Two units at most, rounded to the
 * smaller one. The sign of a negative duration is kept.
 */
export function formatDuration(
  durationMs: number,
  {
    units,
    number,
  }: { units: DurationUnits; number: (value: number, maximumFractionDigits: number) => string },
): string {
  if (durationMs < 0) return `-${formatDuration(-durationMs, { units, number })}`;
  const quantity = (value: number, unit: keyof DurationUnits, fractionDigits = 0) =>
    `${number(value, fractionDigits)}${NO_BREAK_SPACE}${units[unit]}`;

  if (Math.round(durationMs) < SECOND_MS) return quantity(Math.round(durationMs), "ms");
  if (durationMs < 9_950) return quantity(durationMs / SECOND_MS, "s", 1);
  if (Math.round(durationMs / SECOND_MS) < 60) return quantity(durationMs / SECOND_MS, "s");

  for (const { size, unit, rest } of STEPS) {
    const total = Math.round(durationMs / rest.size);
    const perUnit = size / rest.size;
    if (total < perUnit) continue;
    const remainder = total % perUnit;
    const whole = quantity(Math.floor(total / perUnit), unit);
    return remainder === 0 ? whole : `${whole} ${quantity(remainder, rest.unit)}`;
  }
  return quantity(durationMs / SECOND_MS, "s");
}
