import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkedSettings } from "../../convex/server/settings";
import { EMPTY_SKETCH } from "../../src/core/latencySketch";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { Artifact } from "../../src/core/model";
import { HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";
import { historyOf, NOW } from "../convex/historyOf";
import { recount } from "../convex/recount";
import { HISTORY_BACKENDS, HISTORY_SETTINGS, type HistoryBackend } from "./historyBackends";
import { type AlertRow, recountAlerts } from "./recountAlerts";
import { recountHistory, type Snapshot } from "./recountHistory";

const { alerts: thresholds, eventRetentionMs } = checkedSettings(HISTORY_SETTINGS);
/** By then the last event has been logged, six hours late, and is past its retention: with cron jobs all are deleted. */
const END = NOW + 12 * HOUR_MS;

/** Something that happens at a moment of a history. */
type Step = { at: number } & (
  | { kind: "log"; event: LoggedEvent }
  /** One batch, besides those of the cron jobs. */
  | { kind: "aggregate" | "cleanUp"; limit: number }
  | { kind: "checkHealth" | "acknowledge" }
);

/** How long after it happened an event is logged: at once, a little before (clocks differ), or hours late. */
const delay = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -4 * MINUTE_MS, max: 10 * MINUTE_MS }),
  fc.integer({ min: 0, max: 6 }).map((hours) => hours * HOUR_MS),
);

const batch = fc.record({ limit: fc.integer({ min: 1, max: 4 }), isLast: fc.boolean() });

const work: fc.Arbitrary<Step> = fc
  .tuple(
    fc.integer({ min: -24 * 60, max: 6 * 60 }).map((minutes) => NOW + minutes * MINUTE_MS),
    fc.oneof(
      fc.record({ kind: fc.constantFrom("aggregate", "cleanUp"), limit: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constantFrom("checkHealth", "acknowledge") }),
    ),
  )
  .map(([at, step]) => ({ at, ...step }));

/** Events of a day and the day before, some logged late, some twice, with scheduled work at any time in between. */
const steps: fc.Arbitrary<Step[]> = historyOf({ minLength: 1, maxLength: 25 }).chain((events) =>
  fc
    .tuple(
      fc.tuple(
        ...events.map((event) =>
          fc.tuple(fc.constant(event), fc.constantFrom(0, 0, 1, 2, 16), delay, fc.option(delay)),
        ),
      ),
      fc.array(work, { maxLength: 40 }),
    )
    .map(([logs, works]) => {
      const logging = logs.flatMap(([event, hoursBack, delay, again]): Step[] => {
        const moved = { ...event, occurredAt: event.occurredAt - hoursBack * HOUR_MS };
        const at = moved.occurredAt + delay;
        const once: Step = { kind: "log", event: moved, at };
        return again === null ? [once] : [once, { ...once, at: Math.max(at, moved.occurredAt + again) }];
      });
      return [...logging, ...works].sort((left, right) => left.at - right.at);
    }),
);

/** The steps of each minute happen at once; health checks and acknowledgements after them, one after the other. */
async function carryOut(backend: HistoryBackend, steps: readonly Step[]): Promise<void> {
  const minuteOf = ({ at }: Step) => Math.floor(at / MINUTE_MS);
  for (const minute of new Set(steps.map(minuteOf))) {
    const together = steps.filter((step) => minuteOf(step) === minute);
    const at = Math.max(...together.map((step) => step.at));
    await backend.setTime(at);
    await Promise.all(
      together.map(async (step) => {
        if (step.kind === "aggregate" || step.kind === "cleanUp") await backend[step.kind](step.limit);
        if (step.kind !== "log") return;
        const isRefused = (await backend.log(step.event)) === "dead_lettered";
        if (isRefused) expect(step.event.occurredAt).toBeLessThan(at - eventRetentionMs);
      }),
    );
    for (const { kind } of together) {
      if (kind === "checkHealth" || kind === "acknowledge") await backend[kind]();
    }
  }
}

const SCOPES = [undefined, "org a", "org b"];

const byId = (artifacts: readonly Artifact[]) =>
  Object.fromEntries(artifacts.map((artifact) => [artifact.artifactId, artifact]));

/** By key, without rows in which nothing is left (all they held was proved wrong by a late event). */
function byPlace(rows: readonly Snapshot[]) {
  const held = rows.filter(
    ({ events, wait, endToEnd }) =>
      Object.keys(events).length + Object.keys(wait).length > 0 || endToEnd !== EMPTY_SKETCH,
  );
  return Object.fromEntries(
    held.map((row) => [`${row.organizationId}/${row.periodType}/${row.periodStart}`, row]),
  );
}

const byTime = (alerts: readonly AlertRow[]) =>
  [...alerts].sort((left, right) => left.since - right.since || (left.condition < right.condition ? -1 : 1));

/** All that the monitor knows. */
async function known(backend: HistoryBackend) {
  const scopes = await Promise.all(SCOPES.map((scope) => backend.said(scope)));
  return {
    scopes: scopes.map(({ artifacts, ...rest }) => ({ ...rest, artifacts: byId(artifacts) })),
    snapshots: byPlace(await backend.snapshots()),
    alerts: byTime(await backend.alerts()),
  };
}

/** What it must know of the events its log took and of the checks that ran. */
function counted({ accepted, deeds }: HistoryBackend): Awaited<ReturnType<typeof known>> {
  const scopes = SCOPES.map((scope) => recount(accepted, scope));
  return {
    scopes: scopes.map(({ artifacts, ...rest }) => ({ ...rest, artifacts: byId(artifacts) })),
    snapshots: byPlace(recountHistory(accepted)),
    alerts: byTime(recountAlerts(deeds, thresholds)),
  };
}

/** Runs by what one costs: with cron jobs some four hundred of them run. */
test.each([
  ["the sandbox", 30],
  ["the sandbox with its cron jobs", 6],
  ["convex-test", 20],
] as const)(
  "on %s, counters, read model, gauges, snapshots and alerts equal a recount: late, repeated, skewed and concurrent events, crashes between any two batches; and anything done twice changes nothing",
  { timeout: 120_000 },
  async (name, numRuns) => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(batch, { minLength: 1, maxLength: 20 }), async (steps, batches) => {
        await HISTORY_BACKENDS[name]({ startTime: steps[0]?.at ?? NOW, batches }, async (backend) => {
          await carryOut(backend, steps);
          await backend.finish(END);
          await backend.checkHealth();
          const before = await known(backend);
          expect(before).toEqual(counted(backend));

          for (const event of backend.accepted) expect(await backend.log(event)).not.toBe("logged");
          await backend.aggregate();
          await backend.checkHealth();
          expect(await known(backend)).toEqual(before);
        });
      }),
      { numRuns },
    );
  },
);

describe.each(["the sandbox", "convex-test"] as const)("on %s", (name) => {
  const play = HISTORY_BACKENDS[name];

  test("clean-up takes every event once it is aggregated, leaves all else as it is, and none of them is counted again", async () => {
    await fc.assert(
      fc.asyncProperty(historyOf({ minLength: 1, maxLength: 20 }), async (events) => {
        await play({ startTime: NOW }, async (backend) => {
          for (const event of events) await backend.log(event);
          await backend.finish(NOW + 2 * HOUR_MS);
          const before = await known(backend);
          await backend.setTime(NOW + 10 * HOUR_MS);
          while ((await backend.cleanUp(3)) > 0);
          expect(await backend.countEvents()).toBe(0);
          for (const event of events) expect(await backend.log(event)).toBe("dead_lettered");
          await backend.finish(NOW + 10 * HOUR_MS);
          const { alerts, ...after } = await known(backend);
          expect({ ...after, alerts: before.alerts }).toEqual(before);
        });
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test("nothing is deleted before it is aggregated, however old it is", async () => {
    await fc.assert(
      fc.asyncProperty(historyOf({ minLength: 1, maxLength: 20 }), async (events) => {
        await play({ startTime: NOW }, async (backend) => {
          for (const event of events) await backend.log(event);
          await backend.setTime(NOW + 1_000 * HOUR_MS);
          while ((await backend.cleanUp()) > 0);
          expect(await backend.countEvents()).toBe(events.length);
          await backend.finish(NOW + 1_000 * HOUR_MS);
          expect(byPlace(await backend.snapshots())).toEqual(byPlace(recountHistory(events)));
        });
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
