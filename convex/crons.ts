import { cronJobs } from "convex/server";
import { internal } from "./_generated/api";
import { registerMonitorCrons } from "./server";

const crons = cronJobs();
registerMonitorCrons(crons, internal.models);

// Convex finds the cron jobs in the default export.
export default crons;
