import { MAX_BUCKETS } from "./historyRange";
import { dayBefore, resolveTimeRange, type TimeRangeChoice } from "./timeRange";
import { DAY_MS } from "./timeWindow";

/** The longest stretch that history is kept of, and that one answer may have. */
export const MAX_RANGE_MS = MAX_BUCKETS.daily * DAY_MS;

const YESTERDAY: TimeRangeChoice = { kind: "yesterday" };
const TODAY: TimeRangeChoice = { kind: "days", days: 1 };

interface Stretch {
  startTime: number;
  endTime: number;
}

/** What a choice covers: moments that were chosen as they were, what moves with the clock in whole buckets. */
export function shownRange(choice: TimeRangeChoice, nowMs: number, timeZone: string): Stretch {
  if (choice.kind === "between") {
    const [startTime = 0, endTime = 0] = [choice.startTime, choice.endTime].sort((a, b) => a - b);
    return { startTime, endTime };
  }
  const { startTime, endTime } = resolveTimeRange(choice, nowMs, timeZone).range;
  return { startTime, endTime };
}

/** As much time right before. */
export function stepBack(choice: TimeRangeChoice, nowMs: number, timeZone: string): TimeRangeChoice {
  if (choice.kind === "days" && choice.days === 1) return YESTERDAY;
  const { startTime, endTime } = shownRange(choice, nowMs, timeZone);
  if (choice.kind === "yesterday") return { kind: "between", ...dayBefore(startTime, timeZone) };
  return { kind: "between", startTime: startTime - (endTime - startTime), endTime: startTime };
}

/** As much time right after; where that reaches the present, it moves with the clock again. Null: there is nothing later. */
export function stepForward(
  choice: TimeRangeChoice,
  nowMs: number,
  timeZone: string,
): TimeRangeChoice | null {
  if (choice.kind === "yesterday") return TODAY;
  if (choice.kind !== "between") return null;
  const { startTime, endTime } = shownRange(choice, nowMs, timeZone);
  const durationMs = endTime - startTime;
  if (endTime > nowMs || durationMs === 0) return null;
  const isPresent = endTime + durationMs > nowMs;
  return isPresent
    ? { kind: "last", durationMs }
    : { kind: "between", startTime: endTime, endTime: endTime + durationMs };
}

/** Twice the time around the same middle, never beyond the present. Null: it is as long as may be. */
export function zoomOut(choice: TimeRangeChoice, nowMs: number, timeZone: string): TimeRangeChoice | null {
  if (choice.kind === "yesterday") return { kind: "days", days: 2 };
  if (choice.kind === "days") {
    const maxDays = MAX_RANGE_MS / DAY_MS;
    return choice.days >= maxDays ? null : { kind: "days", days: Math.min(2 * choice.days, maxDays) };
  }
  if (choice.kind === "last") {
    const { durationMs } = choice;
    return durationMs >= MAX_RANGE_MS
      ? null
      : { kind: "last", durationMs: Math.min(2 * durationMs, MAX_RANGE_MS) };
  }
  const { startTime, endTime } = shownRange(choice, nowMs, timeZone);
  const durationMs = endTime - startTime;
  if (durationMs >= MAX_RANGE_MS) return null;
  const longerMs = Math.min(2 * durationMs, MAX_RANGE_MS);
  const latestEnd = Math.max(endTime, nowMs);
  const end = Math.min(endTime + (longerMs - durationMs) / 2, latestEnd);
  return { kind: "between", startTime: Math.round(end - longerMs), endTime: Math.round(end) };
}

/** Why two moments are no range to look at. */
export type TimeRangeProblem = "inverted" | "too_long" | "future";

/** Null: nothing is wrong with it. A range may reach into the future, but not begin there. */
export function timeRangeProblem({ startTime, endTime }: Stretch, nowMs: number): TimeRangeProblem | null {
  if (endTime <= startTime) return "inverted";
  if (startTime > nowMs) return "future";
  return endTime - startTime > MAX_RANGE_MS ? "too_long" : null;
}
