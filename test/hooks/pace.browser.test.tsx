import { act, cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BEAT_MS } from "../../convex/server/pulse";
import { internal } from "../../convex/_generated/api";
import type { MonitorResult } from "../../src/core/result";
import { DAY_MS, MINUTE_MS } from "../../src/core/timeWindow";
import {
  useActiveAlerts,
  useHistoricalMetrics,
  usePagedArtifacts,
  usePagedEvents,
  usePipelineState,
  useRealTimeMetrics,
  useTimeRange,
} from "../../src/hooks";
import { MonitorWorld } from "./monitorWorld";

let world: MonitorWorld;
beforeEach(() => {
  world = new MonitorWorld();
  world.signIn();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  world.sandbox.close();
});

function useOverview() {
  return {
    metrics: useRealTimeMetrics(),
    state: usePipelineState(),
    events: usePagedEvents(),
    artifacts: usePagedArtifacts(),
    alerts: useActiveAlerts(),
  };
}

let logged = 0;

/** Notes that come in at so many a second, while the page is told what it asked for. */
async function receiveNotes(perSecond: number, seconds: number): Promise<void> {
  for (let event = 0; event < perSecond * seconds; event++) {
    await act(() => world.sandbox.clock.advance(1000 / perSecond));
    const id = `note ${logged++}`;
    await world.sandbox.run(internal.models.voicePipelineEvents.logEvent, {
      eventId: id,
      eventType: "artifact_received",
      artifactId: id,
      occurredAt: world.sandbox.clock.now(),
    });
  }
  await world.settle();
}

const queriesRun = () => {
  const counts: Record<string, number> = {};
  for (const { kind, path } of world.sandbox.usage.log) {
    if (kind === "query") counts[path] = (counts[path] ?? 0) + 1;
  }
  return counts;
};

function dataOf<Data>(result: MonitorResult<Data>): Data {
  if (result.status !== "success") throw new Error(`Expected success, not ${JSON.stringify(result)}`);
  return result.data;
}

test("however many events come in, what is shown is read once a second; the last event is among it", async () => {
  const { result } = await world.show(useOverview);
  world.sandbox.usage.clear();
  await receiveNotes(40, 4);
  await world.advance(2 * BEAT_MS);

  const { "models/voicePipelineAlerts:getActiveAlerts": alerts = 0, ...hot } = queriesRun();
  expect(alerts).toBe(0);
  expect(Object.keys(hot).sort()).toEqual([
    "models/voicePipelineArtifacts:getArtifacts",
    "models/voicePipelineEvents:getRecentEvents",
    "models/voicePipelineMetrics:getPipelineState",
    "models/voicePipelineMetrics:getPulse",
    "models/voicePipelineMetrics:getRealTimeMetrics",
  ]);
  // A beat at once, one after each of the four seconds, one that finds that no more come.
  for (const runs of Object.values(hot)) expect(runs).toBeLessThanOrEqual(6);

  const { metrics, events, artifacts } = result.current;
  expect(dataOf(metrics).artifacts_received_1h.total).toBe(160);
  expect(dataOf(events).rows[0]).toMatchObject({ eventId: "note 159" });
  expect(dataOf(artifacts).rows[0]).toMatchObject({ artifactId: "note 159" });
});

test("a page that is hidden asks for nothing, and is up to date once it is shown", async () => {
  const { result } = await world.show(useOverview);
  await show("hidden");
  world.sandbox.usage.clear();
  await receiveNotes(5, 3);
  await world.advance(2 * BEAT_MS);
  expect(queriesRun()).toEqual({});

  await show("visible");
  expect(dataOf(result.current.metrics).artifacts_received_1h.total).toBe(15);
  await receiveNotes(1, 1);
  await world.advance(BEAT_MS);
  expect(dataOf(result.current.metrics).artifacts_received_1h.total).toBe(16);
});

async function show(state: DocumentVisibilityState): Promise<void> {
  vi.spyOn(document, "hidden", "get").mockReturnValue(state === "hidden");
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  await world.settle();
}

test("a list that is held reads nothing but what it counts as new", async () => {
  await receiveNotes(5, 1);
  const { result } = await world.show(() => usePagedEvents());
  const { tail } = dataOf(result.current);
  act(() => tail.hold("pause"));
  await world.settle();
  world.sandbox.usage.clear();
  await receiveNotes(10, 3);
  await world.advance(2 * BEAT_MS);
  expect(dataOf(result.current)).toMatchObject({ tail: { mode: "held", newCount: 30 } });
  expect(queriesRun()["models/voicePipelineEvents:getRecentEvents"]).toBeLessThanOrEqual(5);
});

test("history is read at most once a minute, and has caught up a minute after the last event", async () => {
  const { result } = await world.show(() =>
    useHistoricalMetrics(useTimeRange({ value: { kind: "last", durationMs: DAY_MS } }).range),
  );
  world.sandbox.usage.clear();
  await receiveNotes(1, 150);
  const { "models/voicePipelineMetrics:getHistoricalMetrics": runs } = queriesRun();
  expect(runs).toBeLessThanOrEqual(3);
  await world.advance(MINUTE_MS);
  expect(dataOf(result.current).buckets.at(-1)?.totals.received).toBe(150);

  world.sandbox.usage.clear();
  await world.advance(3 * MINUTE_MS);
  expect(queriesRun()).toEqual({});
  expect(world.clockListeners).toBe(1);
});
