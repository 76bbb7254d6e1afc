import { act } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useConnectionStatus, useNow, usePagedEvents } from "../../src/hooks";
import { MonitorWorld, START } from "./monitorWorld";

let world: MonitorWorld;
afterEach(() => world.sandbox.close());

const useDashboard = () => ({ connection: useConnectionStatus(), events: usePagedEvents(), nowMs: useNow() });

test("loses the connection, keeps what it shows and says since when, then recovers with nothing missing", async () => {
  world = new MonitorWorld();
  world.signIn();
  await world.log({ eventId: "before" });
  const { result } = await world.show(useDashboard);
  expect(result.current.connection).toEqual({ status: "connected" });

  await world.advance(5000);
  const lostAt = world.sandbox.clock.now();
  await act(async () => world.sandbox.network.disconnect());
  await world.settle();
  expect(result.current.connection).toEqual({ status: "offline", since: lostAt });
  await world.log({ eventId: "meanwhile", occurredAt: lostAt + 1000 });
  await world.advance(2000);
  expect(result.current.connection).toEqual({ status: "offline", since: lostAt });
  expect(result.current.events).toMatchObject({ status: "success", data: { rows: [{ eventId: "before" }] } });

  await act(async () => world.sandbox.network.connect());
  await world.settle();
  expect(result.current.connection).toEqual({ status: "connected" });
  expect(result.current.events).toMatchObject({
    data: { rows: [{ eventId: "meanwhile" }, { eventId: "before" }] },
  });
});

test("is connecting, not offline, until the first connection", async () => {
  world = new MonitorWorld();
  world.signIn();
  world.sandbox.network.disconnect();
  const { result } = await world.show(useDashboard);
  expect(result.current.connection).toEqual({ status: "connecting" });
  await act(async () => world.sandbox.network.connect());
  await world.settle();
  expect(result.current.connection).toEqual({ status: "connected" });
});

test("now moves with the provider's clock, in steps of what was asked for", async () => {
  world = new MonitorWorld();
  const { result } = await world.show(() => [useNow(), useNow(60_000)]);
  await world.advance(90_500);
  expect(result.current).toEqual([START + 90_000, START + 60_000]);
});
