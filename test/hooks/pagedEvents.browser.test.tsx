import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { EventFilters, PipelineEvent } from "../../src/core/model";
import type { MonitorResult, PagedList } from "../../src/core/result";
import { useActiveArtifacts, useFailedArtifacts, usePagedArtifacts, usePagedEvents } from "../../src/hooks";
import { MonitorWorld, START } from "./monitorWorld";

const PAGE_SIZE = 5;

let world: MonitorWorld;
beforeEach(() => {
  world = new MonitorWorld();
  world.signIn();
});
afterEach(() => world.sandbox.close());

/** Logs an event for each of these seconds. */
const logAt = (...seconds: number[]) =>
  world.log(
    ...seconds.map((second) => ({
      eventId: `at ${second}`,
      artifactId: "a",
      occurredAt: START + second * 1000,
    })),
  );

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const idsAt = (...seconds: number[]) => seconds.map((second) => `at ${second}`);

function listOf<Row>(result: MonitorResult<PagedList<Row>>): PagedList<Row> {
  if (result.status !== "success" && result.status !== "refreshing") {
    throw new Error(`Expected rows, not ${JSON.stringify(result)}`);
  }
  return result.data;
}

const idsOf = (result: MonitorResult<PagedList<PipelineEvent>>) =>
  listOf(result).rows.map(({ eventId }) => eventId);

const showEvents = (filters: EventFilters = {}) =>
  world.show((given: EventFilters) => usePagedEvents(given, { pageSize: PAGE_SIZE }), filters);

async function doAndSettle(action: () => void): Promise<void> {
  act(action);
  await world.settle();
}

describe("a live list of events", () => {
  test("shows the newest page, and new events by themselves", async () => {
    await logAt(...range(1, 8));
    const { result } = await showEvents();
    expect(idsOf(result.current)).toEqual(idsAt(8, 7, 6, 5, 4));
    expect(listOf(result.current)).toMatchObject({ more: "available", tail: { mode: "live", newCount: 0 } });
    await logAt(...range(9, 30));
    expect(idsOf(result.current)).toEqual(idsAt(30, 29, 28, 27, 26));
    expect(world.subscriptions).toHaveLength(1);
  });

  test("stands still while held, counts what is new, and takes it in on resume", async () => {
    await logAt(...range(1, 8));
    const { result } = await showEvents();
    const { rows } = listOf(result.current);
    await doAndSettle(() => listOf(result.current).tail.hold("scroll"));
    await logAt(9, 10, 5.5);
    expect(listOf(result.current).rows).toBe(rows);
    expect(listOf(result.current).tail).toMatchObject({ mode: "held", newCount: 3, heldBy: ["scroll"] });

    await doAndSettle(() => listOf(result.current).tail.resume());
    expect(idsOf(result.current)).toEqual(idsAt(10, 9, 8, 7, 6));
    expect(listOf(result.current).tail).toMatchObject({ mode: "live", newCount: 0, heldBy: [] });
    await logAt(11);
    expect(idsOf(result.current)[0]).toBe("at 11");
  });

  test("loads older pages under rows that stand still, to the very first event, each event once", async () => {
    await logAt(...range(1, 13));
    const { result } = await showEvents();
    await doAndSettle(() => listOf(result.current).loadMore());
    expect(idsOf(result.current)).toEqual(idsAt(...range(4, 13).reverse()));
    expect(listOf(result.current).tail.heldBy).toEqual(["older_rows"]);
    await logAt(20, 8.5);
    await doAndSettle(() => listOf(result.current).loadMore());
    expect(idsOf(result.current)).toEqual(idsAt(...range(1, 13).reverse()));
    expect(listOf(result.current)).toMatchObject({ more: "exhausted", tail: { newCount: 2 } });
  });

  test("keeps the old rows while a filter changes, then shows the new ones", async () => {
    await logAt(1, 2);
    await world.log({
      eventType: "transcription_failed",
      eventId: "failed",
      artifactId: "a",
      occurredAt: START,
    });
    const { result, rerender } = await showEvents();
    rerender({ errorsOnly: true });
    expect(result.current.status).toBe("refreshing");
    expect(idsOf(result.current)).toEqual([...idsAt(2, 1), "failed"]);
    await world.settle();
    expect(result.current.status).toBe("success");
    expect(idsOf(result.current)).toEqual(["failed"]);
  });

  test("a reader's pause survives a change of filters, other reasons to hold do not", async () => {
    await logAt(1, 2);
    const { result, rerender } = await showEvents();
    await doAndSettle(() => listOf(result.current).tail.hold("pause"));
    await doAndSettle(() => listOf(result.current).tail.hold("open_row"));
    rerender({ artifactId: "a" });
    await world.settle();
    expect(listOf(result.current).tail.heldBy).toEqual(["pause"]);
    await logAt(3);
    expect(idsOf(result.current)).toEqual(idsAt(2, 1));
    expect(listOf(result.current).tail.newCount).toBe(1);
  });

  test("filters in an object made anew by every render read nothing again", async () => {
    await logAt(1, 2);
    const { result, rerender } = await showEvents({ artifactId: "a" });
    const shown = result.current;
    const frames = world.sandbox.network.frames.length;
    rerender({ artifactId: "a" });
    await world.settle();
    expect(result.current).toBe(shown);
    expect(world.sandbox.network.frames.length).toBe(frames);
  });

  test("rows that did not change keep their identity when a new one comes", async () => {
    await logAt(1, 2);
    const { result } = await showEvents();
    const [newest] = listOf(result.current).rows;
    await logAt(3);
    expect(listOf(result.current).rows[1]).toBe(newest);
  });
});

describe("lists of artifacts", () => {
  test("show an artifact's new state in place while held", async () => {
    await world.log({ artifactId: "a", occurredAt: START });
    const { result } = await world.show(() => usePagedArtifacts());
    await doAndSettle(() => listOf(result.current).tail.hold("open_row"));
    await world.log({ artifactId: "a", eventType: "transcription_started", occurredAt: START + 1000 });
    expect(listOf(result.current).rows).toMatchObject([{ artifactId: "a", status: "transcribing" }]);
  });

  test("tell active artifacts from failed ones, live", async () => {
    const { result } = await world.show(() => ({
      active: useActiveArtifacts(),
      failed: useFailedArtifacts(),
    }));
    await world.log({ artifactId: "a" }, { artifactId: "b" });
    expect(listOf(result.current.active).rows).toHaveLength(2);
    await world.log({ artifactId: "b", eventType: "artifact_failed", pipelineStage: "transcription" });
    expect(listOf(result.current.active).rows).toMatchObject([{ artifactId: "a" }]);
    expect(listOf(result.current.failed).rows).toMatchObject([{ artifactId: "b", status: "failed" }]);
  });
});
