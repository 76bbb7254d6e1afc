import { makeFunctionReference, mutationGeneric } from "convex/server";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { BEAT_MS, LEASE_MS } from "../../convex/server/pulse";
import schema from "../../convex/schema";
import { createSandbox, type Sandbox } from "../../sandbox";
import { HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";
import { asStaff, START, startSandbox } from "./inSandbox";

const { beat } = internal.models.voicePipelineMetrics;
const BEAT = "models/voicePipelineMetrics:beat";

let sandbox: Sandbox;
afterEach(() => {
  sandbox.close();
});

let logged = 0;
const log = () =>
  sandbox.run(internal.models.voicePipelineEvents.logEvent, {
    eventId: `event ${logged++}`,
    eventType: "rate_limit_hit",
    occurredAt: sandbox.clock.now(),
  });
const cancelAll = makeFunctionReference<"mutation">("faults:cancelAll");
const pulse = () => sandbox.run(api.models.voicePipelineMetrics.getPulse, {}, asStaff);
const beats = () => sandbox.usage.count(BEAT);

/** Events, each so many milliseconds after the one before. */
async function logAfter(pauses: readonly number[]): Promise<void> {
  for (const pauseMs of pauses) {
    await sandbox.clock.advance(pauseMs);
    await log();
  }
}

test("a first event is told at once, not a second later", async () => {
  sandbox = startSandbox();
  expect(await pulse()).toBeNull();
  await log();
  await sandbox.clock.runDue();
  expect(await pulse()).toBe(START);
});

test("however many events there are, a second has one beat, and an idle hour none", async () => {
  sandbox = startSandbox();
  await logAfter(Array.from({ length: 300 }, () => 10));
  expect(beats()).toBeGreaterThanOrEqual(3);
  expect(beats()).toBeLessThanOrEqual(4);

  await sandbox.clock.advance(2 * BEAT_MS);
  const before = beats();
  await sandbox.clock.advance(20 * MINUTE_MS);
  expect(beats()).toBe(before);
});

test("every event is followed by a beat within a second, whatever came before it", async () => {
  const pauses = fc.array(fc.oneof(fc.nat(60), fc.integer({ min: 600, max: 1400 }), fc.nat(5 * BEAT_MS)), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(pauses, async (pausesMs) => {
      sandbox = startSandbox();
      for (const pauseMs of pausesMs) {
        await logAfter([pauseMs]);
        const before = beats();
        const loggedAt = sandbox.clock.now();
        // Not by the clock alone: a beat of the same millisecond may have been before the event.
        await sandbox.clock.advance(BEAT_MS);
        expect(beats()).toBeGreaterThan(before);
        expect(await pulse()).toBeGreaterThanOrEqual(loggedAt);
      }
      sandbox.close();
    }),
    { numRuns: 15 },
  );
  sandbox = startSandbox();
});

test("finished aggregation is told too, so that history on a quiet day is not left as partial", async () => {
  sandbox = startSandbox();
  await log();
  await sandbox.clock.advance(HOUR_MS);
  expect(await pulse()).toBeGreaterThan(START + 30 * MINUTE_MS);
});

test("a beat that is lost holds the pulse up for no longer than its lease", async () => {
  const cancelJobs = mutationGeneric({
    args: {},
    handler: async (ctx) => {
      for (const job of await ctx.db.system.query("_scheduled_functions").collect())
        await ctx.scheduler.cancel(job._id);
    },
  });
  const modules = import.meta.glob("../../convex/**/*.{ts,js}");
  sandbox = createSandbox({
    schema,
    modules: { ...modules, "../../convex/faults.ts": { cancelAll: cancelJobs } },
    startTime: START,
  });
  await logAfter([0, 1, 500]);
  await sandbox.run(cancelAll, {});
  const lostAt = sandbox.clock.now();
  await logAfter([BEAT_MS, BEAT_MS]);
  expect(await pulse()).toBeLessThan(lostAt);

  await logAfter([LEASE_MS]);
  await sandbox.clock.runDue();
  expect(await pulse()).toBe(sandbox.clock.now());
});

test("a beat of a run that another has taken over from does nothing", async () => {
  sandbox = startSandbox();
  await log();
  await sandbox.clock.advance(2 * BEAT_MS);
  const before = await pulse();
  await sandbox.run(beat, { run: 0 });
  await sandbox.clock.advance(MINUTE_MS);
  expect(await pulse()).toBe(before);
});
