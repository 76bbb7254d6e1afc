import "../../../src/styles/styles.css";
import { act, cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../src/core/timeWindow";
import { LatencyChart, ThroughputChart, type ThroughputChartProps, VoiceFlowProvider } from "../../../src";
import { MonitorWorld, STAFF, START } from "../../hooks/monitorWorld";
import { dragTo, plotOf, pointAt, tooltip } from "../chartPage";

let world: MonitorWorld;
beforeEach(() => {
  world = new MonitorWorld();
  world.signIn();
});
afterEach(() => {
  cleanup();
  world.sandbox.close();
});

async function show(props: ThroughputChartProps = {}) {
  render(
    <VoiceFlowProvider viewer={STAFF} client={world.client} clock={world.clock} timeZone="UTC" locale="en-GB">
      <ThroughputChart {...props} />
      <LatencyChart />
    </VoiceFlowProvider>,
  );
  await world.settle();
}

test("shows the hour that runs as it goes, and what was measured once it is over", async () => {
  await world.advance(5 * MINUTE_MS);
  await world.log({ artifactId: "a" }, { artifactId: "b" });
  await show();
  pointAt(plotOf("Throughput"), 23.5 / 24);
  expect(tooltip()).toHaveTextContent("25 Nov, 12:00 – 13:00Completed0Failed0Received2So far");
  await world.log({ artifactId: "a", eventType: "artifact_completed", occurredAt: START + 6 * MINUTE_MS });
  await world.advance(2 * HOUR_MS);
  pointAt(plotOf("Throughput"), 21.5 / 24);
  expect(tooltip()).toHaveTextContent("25 Nov, 12:00 – 13:00Completed1Failed0Received2");
  expect(tooltip()).not.toHaveTextContent("So far");
  expect(screen.getByRole("button", { name: /^p95/ })).toHaveTextContent("1 min");
});

test("a stretch that is drawn out becomes the range, and there is a way back", async () => {
  await world.log({ artifactId: "a" });
  const onRangeChange = vi.fn();
  await show({ onRangeChange });
  act(() => void dragTo(plotOf("Throughput"), 18.5 / 24, 23.5 / 24).release());
  await world.settle();
  expect(onRangeChange).toHaveBeenCalledExactlyOnceWith({
    kind: "between",
    startTime: START - 5 * HOUR_MS,
    endTime: START + HOUR_MS,
  });
  pointAt(plotOf("Throughput"), 0.5 / 6);
  expect(tooltip()).toHaveTextContent("25 Nov, 07:00 – 08:00");
  await userEvent.click(screen.getByRole("button", { name: "Back to the range before" }));
  await world.settle();
  expect(onRangeChange).toHaveBeenLastCalledWith({ kind: "last", durationMs: DAY_MS });
  expect(screen.queryByRole("button", { name: "Back to the range before" })).toBeNull();
});

test("a range that the host keeps stays the host's", async () => {
  await world.log({ artifactId: "a" });
  const onRangeChange = vi.fn();
  await show({ range: { kind: "last", durationMs: DAY_MS }, onRangeChange });
  act(() => void dragTo(plotOf("Throughput"), 0.2, 0.5).release());
  await world.settle();
  expect(onRangeChange).toHaveBeenCalledOnce();
  pointAt(plotOf("Throughput"), 0.5 / 24);
  expect(tooltip()).toHaveTextContent("24 Nov, 13:00 – 14:00");
  expect(screen.queryByRole("button", { name: "Back to the range before" })).toBeNull();
});
