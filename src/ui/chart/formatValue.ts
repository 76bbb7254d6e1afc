import type { Formats } from "../../core/format";
import type { ValueUnit } from "../../core/valueTicks";

/** A value in words of its unit. */
export function formatValue(value: number, unit: ValueUnit, format: Formats): string {
  switch (unit) {
    case "count":
      return format.number(value);
    case "durationMs":
      return format.duration(value);
    case "share":
      return format.percent(value);
    case "costUsd":
      return format.cost(value);
  }
}

/** The same where there is little room. */
export const formatTick = (value: number, unit: ValueUnit, format: Formats) => {
  if (unit === "count") return format.compactNumber(value);
  // No time is no time in any unit.
  return unit === "durationMs" && value === 0 ? format.number(0) : formatValue(value, unit, format);
};
