import { act, renderHook } from "@testing-library/react";
import { ConvexProvider } from "convex/react";
import { makeFunctionReference, queryGeneric } from "convex/server";
import { ConvexError } from "convex/values";
import { afterEach, describe, expect, test } from "vitest";
import type { PipelineState } from "../../src/core/model";
import type { MonitorResult } from "../../src/core/result";
import { HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";
import { MonitorProvider, usePagedEvents, usePipelineState, useRealTimeMetrics } from "../../src/hooks";
import { MonitorWorld, STAFF } from "./monitorWorld";

let world: MonitorWorld;
afterEach(() => world.sandbox.close());

function start(options?: ConstructorParameters<typeof MonitorWorld>[0]): MonitorWorld {
  world = new MonitorWorld(options);
  world.signIn();
  return world;
}

function dataOf<Data>(result: MonitorResult<Data>): Data {
  if (result.status !== "success") throw new Error(`Expected success, not ${JSON.stringify(result)}`);
  return result.data;
}

describe("the last hour", () => {
  test("goes down to 0 as an idle hour passes, with no call but the one after the hour is aggregated", async () => {
    const { sandbox } = start();
    const { result } = await world.show(() => useRealTimeMetrics());
    await world.log({}, {});
    await world.advance(30 * MINUTE_MS);
    await world.log({});
    expect(dataOf(result.current).artifacts_received_1h.total).toBe(3);

    const frames = sandbox.network.frames.length;
    const reads = () => sandbox.usage.count("models/voicePipelineMetrics:getRealTimeMetrics");
    const before = reads();
    await world.advance(31 * MINUTE_MS);
    expect(dataOf(result.current).artifacts_received_1h).toMatchObject({ total: 1, previousTotal: 2 });
    expect(sandbox.network.frames.length).toBe(frames);
    expect(reads()).toBe(before);
    await world.advance(HOUR_MS);
    expect(dataOf(result.current).artifacts_received_1h).toMatchObject({ total: 0, previousTotal: 1 });
    expect(reads()).toBe(before + 1);
  });

  test("is that of one organisation when one is given", async () => {
    start();
    const { result, rerender } = await world.show(
      (of: { organizationId?: string }) => useRealTimeMetrics(of),
      { organizationId: "org-a" },
    );
    await world.log({ organizationId: "org-a" }, { organizationId: "org-b" });
    expect(dataOf(result.current).artifacts_received_1h.total).toBe(1);

    rerender({});
    expect(result.current).toMatchObject({
      status: "refreshing",
      data: { artifacts_received_1h: { total: 1 } },
    });
    await world.settle();
    expect(dataOf(result.current).artifacts_received_1h.total).toBe(2);
  });

  test("keeps its identity while nothing changes, so that what is memoised on it stays", async () => {
    start();
    const { result, rerender } = await world.show(() => useRealTimeMetrics());
    const before = result.current;
    rerender();
    await world.settle();
    expect(result.current).toBe(before);
  });
});

describe("a failing query", () => {
  test("of a viewer the server does not believe is an error with the server's code", async () => {
    world = new MonitorWorld();
    world.signIn({ sub: "eve", role: "coach" });
    const { result } = await world.show(() => usePipelineState());
    expect(result.current).toMatchObject({ status: "error", error: { code: "unauthorized" } });
  });

  test("with a wrong argument says so", async () => {
    start();
    const { result } = await world.show(() => usePagedEvents({ startTime: 2, endTime: 1 }));
    expect(result.current).toMatchObject({ status: "error", error: { code: "invalid_argument" } });
  });

  test("is asked again by retry, though another panel holds on to the same query", async () => {
    let isBroken = true;
    const state: PipelineState = {
      stages: [],
      aiService: { circuitBreaker: "closed", since: null },
      disambiguationBacklog: 7,
    };
    const getPipelineState = queryGeneric({
      args: {},
      handler: () => {
        if (isBroken) throw new ConvexError({ code: "server_error", message: "The database is away" });
        return state;
      },
    });
    start({
      extraModules: { "../../convex/elsewhere.ts": { getPipelineState } },
      functions: {
        voicePipelineMetrics: { getPipelineState: makeFunctionReference("elsewhere:getPipelineState") },
      },
    });
    const { result } = await world.show(() => [usePipelineState(), usePipelineState()] as const);
    const [first] = result.current;
    expect(first).toMatchObject({ status: "error", error: { code: "server_error" } });
    expect(first.status === "error" && first.error.message).toContain("The database is away");

    isBroken = false;
    act(() => {
      if (first.status === "error") first.retry();
    });
    expect(result.current.map(({ status }) => status)).toEqual(["loading", "loading"]);
    await world.nextTask();
    expect(result.current.map(dataOf)).toEqual([state, state]);
  });

  test("of a list can be retried: its rows are back at once, and up to date once it answers", async () => {
    let isBroken = false;
    const getRecentEvents = queryGeneric({
      handler: async ({ db }) => {
        const page = await db.query("voicePipelineEvents").order("desc").collect();
        if (isBroken) throw new Error("Out of order");
        return { page, isDone: true, continueCursor: "end" };
      },
    });
    start({
      extraModules: { "../../convex/elsewhere.ts": { getRecentEvents } },
      functions: {
        voicePipelineEvents: { getRecentEvents: makeFunctionReference("elsewhere:getRecentEvents") },
      },
    });
    await world.log({ eventId: "before" });
    const { result } = await world.show(() => usePagedEvents());
    isBroken = true;
    await world.log({ eventId: "meanwhile" });
    const failed = result.current;
    expect(failed).toMatchObject({ status: "error", error: { code: "server_error" } });

    isBroken = false;
    act(() => {
      if (failed.status === "error") failed.retry();
    });
    expect(result.current).toMatchObject({ status: "refreshing", data: { rows: [{ eventId: "before" }] } });
    await world.nextTask();
    expect(dataOf(result.current).rows).toMatchObject([{ eventId: "meanwhile" }, { eventId: "before" }]);
  });
});

test("the client of the ConvexProvider around it is used when the provider is given none", async () => {
  start();
  const { result } = renderHook(() => usePipelineState(), {
    wrapper: ({ children }) => (
      <ConvexProvider client={world.client}>
        <MonitorProvider viewer={STAFF}>{children}</MonitorProvider>
      </ConvexProvider>
    ),
  });
  await world.settle();
  expect(result.current.status).toBe("success");
});
