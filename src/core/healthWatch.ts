import { MINUTE_MS } from "./timeWindow";

/** How often health is checked, see `registerMonitorCrons`; three checks that did not come are no accident. */
const CHECKED_EVERY_MS = 5 * MINUTE_MS;
const OVERDUE_MS = 3 * CHECKED_EVERY_MS;

/** Whether somebody looks: `never` before the first check, `overdue` when checks no longer come. */
export type HealthWatch = "checked" | "overdue" | "never";

export function healthWatchAt(checkedAt: number | null, nowMs: number): HealthWatch {
  if (checkedAt === null) return "never";
  return nowMs - checkedAt > OVERDUE_MS ? "overdue" : "checked";
}
