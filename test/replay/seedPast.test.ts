import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { PROFILES } from "../../convex/samplePipeline/conditions";
import { newNote } from "../../replay/newNote";
import { noteLife } from "../../replay/noteLife";
import { parseTrace } from "../../replay/parseTrace";
import { replayTrace } from "../../replay/replayTrace";
import { seedPast } from "../../replay/seedPast";
import type { Sandbox } from "../../sandbox";
import { type LoggedEvent, stageOf } from "../../src/core/loggedEvent";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";
import { asStaff, startSandbox } from "../backend/inSandbox";

const arrivals = parseTrace(readFileSync("replay/traces/azure-llm-conv-2023-excerpt.csv", "utf8"));

let sandbox: Sandbox;
afterEach(() => sandbox.close());

/** What tells two lives apart; ids are made anew. */
const told = (event: LoggedEvent) => ({
  eventType: event.eventType,
  stage: stageOf(event),
  occurredAt: event.occurredAt,
  durationMs: event.durationMs,
  aiCost: event.metadata?.aiCost,
  claimCount: event.metadata?.claimCount,
});

test.each(["calm", "busy", "incident"] as const)(
  "a %s past note lives as the pipeline would have it",
  async (profile) => {
    for (const [index, arrival] of arrivals.slice(0, 15).entries()) {
      sandbox = startSandbox();
      await sandbox.run(internal.samplePipeline.conditions.setConditions, { profile });
      const [first, ...others] = await sandbox.run(internal.samplePipeline.people.seedPeople, {});
      if (first === undefined) throw new Error("nobody sends notes");
      const note = newNote([first, ...others], arrival, `${profile} ${index}`);
      const receivedAt = sandbox.clock.now();
      await sandbox.run(internal.samplePipeline.notes.createArtifact, note);
      await sandbox.clock.advance(20 * MINUTE_MS);
      const lived = sandbox.table("voicePipelineEvents") as unknown as LoggedEvent[]; // the schema says so
      expect(noteLife(note, receivedAt, PROFILES[profile]).map(told)).toEqual(lived.map(told));
      sandbox.close();
    }
  },
);

const history = async (periodType: "hourly" | "daily", startTime: number, endTime: number) =>
  await sandbox.run(
    api.models.voicePipelineMetrics.getHistoricalMetrics,
    { periodType, startTime, endTime },
    asStaff,
  );

test("the week before is known hour by hour, and goes on with what happens", async () => {
  sandbox = startSandbox();
  await seedPast(sandbox, arrivals);
  const start = Math.floor(sandbox.clock.now() / HOUR_MS) * HOUR_MS;
  await replayTrace(sandbox, arrivals.slice(0, 100));
  await sandbox.clock.advance(HOUR_MS + 10 * MINUTE_MS);
  const week = await history("hourly", start - 6 * DAY_MS, start + HOUR_MS);
  expect(new Set(week.buckets.map(({ status }) => status))).toEqual(new Set(["measured"]));
  expect(week.buckets.at(-1)?.totals.received).toBe(100);
});

test("its days are the sums of their hours", async () => {
  sandbox = startSandbox();
  await seedPast(sandbox, arrivals);
  const today = Math.floor(sandbox.clock.now() / DAY_MS) * DAY_MS;
  const days = await history("daily", today - 3 * DAY_MS, today);
  for (const { start, end, totals } of days.buckets) {
    expect((await history("hourly", start, end)).totals).toEqual(totals);
  }
});
