import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_SKETCH } from "../../src/core/latencySketch";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import { historyOf, NOW } from "../convex/historyOf";
import { HISTORY_BACKENDS, type HistoryBackend } from "./historyBackends";
import { recountHistory, type Snapshot } from "./recountHistory";

const HOUR_MS = 3_600_000;

/** Something that happens at a moment of a history. */
type Step = { at: number } & (
  | { kind: "log"; event: LoggedEvent }
  /** One batch, after which the deployment crashes. */
  | { kind: "aggregate" | "cleanUp"; limit: number }
);

/** How long after it happened an event is logged: at once, a little before (clocks differ), hours or days late. */
const delay = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -4 * 60_000, max: 10 * 60_000 }),
  fc.integer({ min: 0, max: 80 }).map((hours) => hours * HOUR_MS),
);

/** Events over four days, some logged late, some twice, with batches of scheduled work at any time in between. */
const steps: fc.Arbitrary<Step[]> = historyOf({ minLength: 1, maxLength: 25 }).chain((events) =>
  fc
    .tuple(
      fc.tuple(
        ...events.map((event) =>
          fc.tuple(fc.constant(event), fc.integer({ min: 0, max: 70 }), delay, fc.option(delay)),
        ),
      ),
      fc.array(
        fc.record({
          kind: fc.constantFrom("aggregate" as const, "cleanUp" as const),
          hours: fc.integer({ min: -75, max: 80 }),
          limit: fc.integer({ min: 1, max: 4 }),
        }),
        { maxLength: 40 },
      ),
    )
    .map(([logs, batches]) => {
      const logging = logs.flatMap(([event, hoursBack, delay, again]): Step[] => {
        const moved = { ...event, occurredAt: event.occurredAt - hoursBack * HOUR_MS };
        const at = moved.occurredAt + delay;
        const once: Step = { kind: "log", event: moved, at };
        return again === null ? [once] : [once, { ...once, at: Math.max(at, moved.occurredAt + again) }];
      });
      const working = batches.map(({ hours, ...batch }): Step => ({ ...batch, at: NOW + hours * HOUR_MS }));
      return [...logging, ...working].sort((a, b) => a.at - b.at);
    }),
);

/** Carries out the steps and returns the events the log took. */
async function carryOut(backend: HistoryBackend, steps: readonly Step[]): Promise<LoggedEvent[]> {
  const accepted: LoggedEvent[] = [];
  for (const step of steps) {
    backend.setTime(step.at);
    if (step.kind === "log") {
      if ((await backend.log(step.event)) === "logged") accepted.push(step.event);
    } else {
      await backend[step.kind](step.limit);
    }
  }
  return accepted;
}

async function aggregateAll(backend: HistoryBackend, limit?: number): Promise<void> {
  while ((await backend.aggregate(limit)) > 0);
}

const keyOf = (row: Snapshot) => `${row.organizationId}/${row.periodType}/${row.periodStart}`;

/** By key, without rows in which nothing is left (all they held was proved wrong by a late event). */
function comparable(rows: readonly Snapshot[]) {
  const held = rows.filter(
    ({ events, wait, endToEnd }) =>
      Object.keys(events).length + Object.keys(wait).length > 0 || endToEnd !== EMPTY_SKETCH,
  );
  return Object.fromEntries(held.map((row) => [keyOf(row), row]));
}

async function snapshots(backend: HistoryBackend) {
  const rows = await backend.snapshots();
  return comparable(rows);
}

describe.each(Object.entries(HISTORY_BACKENDS))("on %s", (name, play) => {
  const numRuns = name === "the sandbox" ? 60 : 25;

  test("every snapshot equals a recount of the log: late, repeated and skewed events, crashes between any two batches, clean-up in between", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (steps) => {
        await play(steps[0]?.at ?? NOW, async (backend) => {
          const accepted = await carryOut(backend, steps);
          backend.setTime(NOW + 90 * HOUR_MS);
          await aggregateAll(backend, 2);
          expect(await snapshots(backend)).toEqual(comparable(recountHistory(accepted)));
        });
      }),
      { numRuns },
    );
  }, 120_000);

  test("running anything twice changes nothing, and clean-up leaves the snapshots as they are", async () => {
    await fc.assert(
      fc.asyncProperty(historyOf({ minLength: 1, maxLength: 20 }), async (events) => {
        await play(NOW, async (backend) => {
          for (const event of events) await backend.log(event);
          backend.setTime(NOW + 2 * HOUR_MS);
          await aggregateAll(backend);
          const before = await snapshots(backend);
          for (const event of events) expect(await backend.log(event)).toBe("duplicate");
          await aggregateAll(backend);
          backend.setTime(NOW + 60 * HOUR_MS);
          while ((await backend.cleanUp(3)) > 0);
          expect(await backend.countEvents()).toBe(0);
          for (const event of events) expect(await backend.log(event)).toBe("dead_lettered");
          await aggregateAll(backend);
          expect(await snapshots(backend)).toEqual(before);
        });
      }),
      { numRuns: numRuns / 5 },
    );
  }, 120_000);

  test("nothing is deleted before it is aggregated, however old it is", async () => {
    await fc.assert(
      fc.asyncProperty(historyOf({ minLength: 1, maxLength: 20 }), async (events) => {
        await play(NOW, async (backend) => {
          for (const event of events) await backend.log(event);
          backend.setTime(NOW + 1_000 * HOUR_MS);
          while ((await backend.cleanUp()) > 0);
          expect(await backend.countEvents()).toBe(events.length);
          await aggregateAll(backend);
          expect(await snapshots(backend)).toEqual(comparable(recountHistory(events)));
        });
      }),
      { numRuns: numRuns / 5 },
    );
  }, 60_000);
});
