import { cronJobs, makeFunctionReference } from "convex/server";
import { expect, test, vi } from "vitest";
import { type CronSchedule, nextRunMs } from "../../sandbox/cronSchedule";
import { openSandbox } from "./openSandbox";
import * as jobs from "./conformance/convex/jobs";

const FROM = "2026-01-14T10:20:30Z"; // a Wednesday
const schedules: [CronSchedule, string][] = [
  [{ type: "interval", seconds: 90 }, "2026-01-14T10:22:00Z"],
  [{ type: "interval", hours: 2 }, "2026-01-14T12:20:30Z"],
  [{ type: "hourly", minuteUTC: 15 }, "2026-01-14T11:15:00Z"],
  [{ type: "hourly" }, "2026-01-14T11:00:00Z"],
  [{ type: "daily", hourUTC: 10, minuteUTC: 30 }, "2026-01-14T10:30:00Z"],
  [{ type: "daily", hourUTC: 3 }, "2026-01-15T03:00:00Z"],
  [{ type: "weekly", dayOfWeek: "monday", hourUTC: 6, minuteUTC: 5 }, "2026-01-19T06:05:00Z"],
  [{ type: "monthly", day: 1, hourUTC: 0, minuteUTC: 0 }, "2026-02-01T00:00:00Z"],
  [{ type: "monthly", day: 31, hourUTC: 0 }, "2026-01-31T00:00:00Z"],
  [{ type: "cron", cron: "*/15 10-12 * * 1-5" }, "2026-01-14T10:30:00Z"],
];

test.each(schedules)("%j comes due next at %s", (schedule, expected) => {
  expect(new Date(nextRunMs(schedule, Date.parse(FROM))).toISOString()).toBe(
    new Date(expected).toISOString(),
  );
});

const record = makeFunctionReference<"mutation", { name: string }>("jobs:record");

test("an app's cron jobs run at their times", async () => {
  const crons = cronJobs();
  crons.interval("poll", { minutes: 10 }, record, { name: "poll" });
  crons.hourly("report", { minuteUTC: 5 }, record, { name: "report" });
  const sandbox = openSandbox({ modules: { "convex/crons.ts": { default: crons }, "convex/jobs.ts": jobs } });
  await sandbox.clock.advance(30 * 60_000);
  expect(sandbox.table("teams").map(({ name }) => name)).toEqual(["poll", "report", "poll", "poll", "poll"]);
});

test("a cron job that fails says so, and goes on", async () => {
  const crons = cronJobs();
  crons.interval("poll", { minutes: 10 }, makeFunctionReference<"mutation">("jobs:recordAndFail"));
  const sandbox = openSandbox({ modules: { "convex/crons.ts": { default: crons }, "convex/jobs.ts": jobs } });
  const print = vi.spyOn(console, "error").mockReturnValue();
  await sandbox.clock.advance(10 * 60_000);
  expect(print.mock.calls.flat()).toEqual(
    Array(2).fill('The cron job "poll" failed: Uncaught Error: this job fails'),
  );
  print.mockRestore();
});
