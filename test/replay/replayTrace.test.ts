import fc from "fast-check";
import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { internal } from "../../convex/_generated/api";
import { loggedEventFields } from "../../convex/server/eventValidators";
import { parseTrace } from "../../replay/parseTrace";
import { replayTrace } from "../../replay/replayTrace";
import type { Sandbox } from "../../sandbox";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import { startSandbox } from "../backend/inSandbox";
import { againstRecount } from "./againstRecount";

const MINUTE_MS = 60_000;
const arrivals = parseTrace(readFileSync("replay/traces/azure-llm-conv-2023-excerpt.csv", "utf8")).slice(
  0,
  150,
);

vi.setConfig({ testTimeout: 60_000 });

let sandbox: Sandbox;
afterEach(() => sandbox.close());

/** Replays until every note has come to an end. */
async function replayWhole(seed: string): Promise<Sandbox> {
  sandbox = startSandbox();
  const replay = await replayTrace(sandbox, arrivals, { seed });
  while (
    replay.isRunning ||
    sandbox.table("voiceNoteArtifacts").some(({ state }) => state === "in_progress")
  ) {
    await sandbox.clock.advance(MINUTE_MS);
  }
  return sandbox;
}

/** A row of the log as it was told, without what the log adds. */
function asLogged(row: Record<string, unknown>): LoggedEvent {
  const fields = Object.keys(loggedEventFields).map((name) => [name, row[name]]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as LoggedEvent; // the schema says so
}

test("every request comes in at its recorded time", async () => {
  const whole = await replayWhole("one");
  const createdAt = whole.table("voicePipelineArtifacts").map((row) => Number(row["createdAt"]));
  const offsets = (times: number[]) => times.sort((a, b) => a - b).map((time) => time - Math.min(...times));
  expect(offsets(createdAt)).toEqual(offsets(arrivals.map(({ atMs }) => atMs)));
});

test("afterwards the monitor equals a recount of its log", async () => {
  const { monitor, log } = await againstRecount(await replayWhole("one"));
  expect(monitor.artifacts).toHaveLength(arrivals.length);
  expect(monitor).toEqual(log);
});

test("the same events in any order, some of them again, end in the same state", async () => {
  const { log } = await againstRecount(await replayWhole("one"));
  const events = sandbox.table("voicePipelineEvents").map(asLogged);
  const twice = [...events, ...events.filter((_, index) => index % 3 === 0)];
  const orders = fc.shuffledSubarray(twice, { minLength: twice.length });
  const logInto = async (order: LoggedEvent[]) => {
    const again = startSandbox(sandbox.clock.now());
    for (const event of order) await again.run(internal.models.voicePipelineEvents.logEvent, { ...event });
    const { monitor } = await againstRecount(again);
    again.close();
    return monitor;
  };
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      expect(await logInto(order)).toEqual(log);
    }),
    { numRuns: 3 },
  );
});

test("the same seed gives the same run, another seed another", async () => {
  const run = async (seed: string) => {
    const whole = await replayWhole(seed);
    return whole.table("voicePipelineEvents").map(({ eventType, occurredAt, artifactId, durationMs }) => ({
      eventType,
      occurredAt,
      artifactId,
      durationMs,
    }));
  };
  const first = await run("one");
  expect(await run("one")).toEqual(first);
  expect(await run("two")).not.toEqual(first);
});

test("a stopped replay lets nothing more in, and what came in runs on", async () => {
  sandbox = startSandbox();
  const replay = await replayTrace(sandbox, arrivals);
  await sandbox.clock.advance(5_000);
  replay.stop();
  const { received } = replay;
  await sandbox.clock.advance(30 * MINUTE_MS);
  expect(received).toBeGreaterThan(0);
  expect(replay.received).toBe(received);
  expect(sandbox.table("voiceNoteArtifacts").filter(({ state }) => state === "in_progress")).toEqual([]);
});
