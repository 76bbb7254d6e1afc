import { tickStep } from "./axisTicks";

/** What a value is, in the unit its name states: a count, milliseconds, a share from 0 to 1, US dollars. */
export type ValueUnit = "count" | "durationMs" | "share" | "costUsd";

/** Ticks of an axis that begins at zero; the last one is its end. */
export interface ValueTicks {
  max: number;
  ticks: number[];
}

/** An axis of nothing but zeros ends here, so that zero lies on its ground line and not in its middle. */
const SMALLEST_END: Record<ValueUnit, number> = { count: 1, durationMs: 1_000, share: 0.05, costUsd: 0.01 };

/**
 * Round ticks from zero to at least `largest`: steps of 1, 2 or 5, of the clock for durations, whole ones for counts.
 * A share never ends above 1.
 *
 * @example valueTicks(83_000, 4, "durationMs").ticks // 0, 30 s, 60 s, 90 s
 */
export function valueTicks(largest: number, maxTicks: number, unit: ValueUnit): ValueTicks {
  const needed = Math.max(largest, SMALLEST_END[unit]);
  const step = stepOf(needed, maxTicks, unit);
  const steps = Math.ceil(round(needed / step));
  const ticks = Array.from({ length: steps + 1 }, (_, index) => round(index * step));
  const isWhole = unit === "share" && needed <= 1;
  const kept = isWhole ? ticks.filter((tick) => tick <= 1) : ticks;
  const last = kept.at(-1) ?? needed;
  return { max: last < needed ? 1 : last, ticks: kept };
}

function stepOf(needed: number, maxTicks: number, unit: ValueUnit): number {
  if (unit === "durationMs") return tickStep(needed, maxTicks);
  const wanted = needed / maxTicks;
  const magnitude = 10 ** Math.floor(Math.log10(wanted));
  const step = ([1, 2, 5, 10].find((nice) => nice * magnitude >= wanted * (1 - 1e-9)) ?? 10) * magnitude;
  return unit === "count" ? Math.max(1, step) : step;
}

/** Sums of decimal steps carry binary noise in their last digits. */
const round = (value: number) => Number(value.toPrecision(12));
