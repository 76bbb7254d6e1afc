import { afterEach, beforeEach, expect, test } from "vitest";
import { timeWindowOf } from "../../src/core/timeWindow";
import { MAX_TIMELINE_EVENTS, useEventTimeline } from "../../src/hooks";
import { MonitorWorld, START } from "./monitorWorld";

let world: MonitorWorld;
beforeEach(() => {
  world = new MonitorWorld();
  world.signIn();
});
afterEach(() => world.sandbox.close());

const showTimeline = (artifactId: string | null) =>
  world.show((given: { artifactId: string | null }) => useEventTimeline(given.artifactId), { artifactId });

test("shows every event of an artifact in the order they happened, live, whatever order they are logged in", async () => {
  await world.log({ eventId: "second", artifactId: "a", occurredAt: START + 2 });
  const { result } = await showTimeline("a");
  await world.log(
    { eventId: "third", artifactId: "a", occurredAt: START + 3 },
    { eventId: "first", artifactId: "a", occurredAt: START + 1 },
    { eventId: "other", artifactId: "b", occurredAt: START + 1 },
  );
  expect(result.current).toMatchObject({
    status: "success",
    data: { rows: [{ eventId: "first" }, { eventId: "second" }, { eventId: "third" }], isCut: false },
  });
});

test("reads on until it has every event of an artifact with a thousand", async () => {
  const times = Array.from({ length: 1_100 }, (_, index) => START + index);
  await world.log(...times.map((occurredAt) => ({ artifactId: "a", occurredAt })));
  const { result } = await showTimeline("a");
  const timesShown =
    result.current.status === "success" ? result.current.data.rows.map((event) => event.occurredAt) : [];
  expect(timesShown).toEqual(times);
});

test("tells that there are more events than it shows", async () => {
  const events = Array.from({ length: MAX_TIMELINE_EVENTS }, (_, index) => ({
    eventId: `stored ${index}`,
    eventType: "artifact_received",
    artifactId: "a",
    occurredAt: START + index,
    timeWindow: timeWindowOf(START + index),
  }));
  await world.sandbox.seed("voicePipelineEvents", events);
  const { result } = await showTimeline("a");
  expect(result.current).toMatchObject({ status: "success", data: { isCut: false } });
  if (result.current.status === "success") expect(result.current.data.rows).toHaveLength(events.length);
  await world.log({ artifactId: "a", occurredAt: START + MAX_TIMELINE_EVENTS });
  expect(result.current).toMatchObject({ status: "success", data: { isCut: true } });
});

test("is disabled without an artifact, and never shows one artifact's events for another", async () => {
  await world.log({ artifactId: "a" }, { artifactId: "b" });
  const { result, rerender } = await showTimeline(null);
  expect(result.current).toEqual({ status: "disabled", reason: "no_artifact" });
  expect(world.subscriptions).toEqual([]);
  rerender({ artifactId: "a" });
  await world.settle();
  expect(result.current).toMatchObject({ status: "success", data: { rows: [{ artifactId: "a" }] } });
  rerender({ artifactId: "b" });
  expect(result.current).toEqual({ status: "loading" });
  await world.settle();
  expect(result.current).toMatchObject({ status: "success", data: { rows: [{ artifactId: "b" }] } });
  rerender({ artifactId: null });
  await world.settle();
  expect(world.subscriptions).toEqual([]);
});
