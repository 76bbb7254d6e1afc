import type { Crons } from "convex/server";
import type { AlertFunctions } from "./alertModule";
import type { HistoryFunctions } from "./historyFunctions";

/**
 * Registers the monitor's scheduled work. Minutes are off the hour, where everybody else's work begins; aggregation
 * comes before clean-up.
 *
 * @example
 * const crons = cronJobs();
 * registerMonitorCrons(crons, internal.models);
 * export default crons;
 */
export function registerMonitorCrons(crons: Crons, functions: HistoryFunctions & AlertFunctions): void {
  const { aggregate, cleanUp } = functions.voicePipelineMetrics;
  crons.hourly("pipeline monitor: aggregate", { minuteUTC: 7 }, aggregate, {});
  crons.hourly("pipeline monitor: clean up", { minuteUTC: 23 }, cleanUp, {});
  crons.cron(
    "pipeline monitor: check health",
    "3-59/5 * * * *",
    functions.voicePipelineAlerts.checkHealth,
    {},
  );
}
