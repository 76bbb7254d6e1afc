import { Cron } from "croner";

/** A schedule as `crons.export()` writes it; all times are UTC. An omitted minute is minute 0 here. */
export type CronSchedule =
  | { type: "interval"; seconds?: number; minutes?: number; hours?: number }
  | { type: "hourly"; minuteUTC?: number }
  | { type: "daily"; hourUTC: number; minuteUTC?: number }
  | { type: "weekly"; dayOfWeek: Weekday; hourUTC: number; minuteUTC?: number }
  | { type: "monthly"; day: number; hourUTC: number; minuteUTC?: number }
  | { type: "cron"; cron: string };

type Weekday = "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";

/**
 * When the job runs next, strictly after `afterMs` (epoch milliseconds).
 * Interval jobs have no fixed hours: they run at once when the sandbox starts and count from there.
 */
export function nextRunMs(schedule: CronSchedule, afterMs: number): number {
  if (schedule.type === "interval") {
    const { seconds = 0, minutes = 0, hours = 0 } = schedule;
    return afterMs + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  }
  const pattern = cronPattern(schedule);
  const next = new Cron(pattern, { timezone: "UTC", paused: true }).nextRun(new Date(afterMs));
  if (next === null) throw new Error(`The cron schedule "${pattern}" never comes due.`);
  return next.getTime();
}

/** The same schedule in the five fields minute, hour, day, month, weekday. */
function cronPattern(schedule: Exclude<CronSchedule, { type: "interval" }>): string {
  switch (schedule.type) {
    case "cron":
      return schedule.cron;
    case "hourly":
      return `${schedule.minuteUTC ?? 0} * * * *`;
    case "daily":
      return `${schedule.minuteUTC ?? 0} ${schedule.hourUTC} * * *`;
    case "weekly":
      return `${schedule.minuteUTC ?? 0} ${schedule.hourUTC} * * ${schedule.dayOfWeek.slice(0, 3)}`;
    case "monthly":
      return `${schedule.minuteUTC ?? 0} ${schedule.hourUTC} ${schedule.day} * *`;
  }
}
