import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { MonitorResult } from "../../src/core/result";
import type { TimeRangeChoice } from "../../src/core/timeRange";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";
import { useHistoricalMetrics, useOrgBreakdown, useStageBreakdown, useTimeRange } from "../../src/hooks";
import { MonitorWorld, START } from "./monitorWorld";

let world: MonitorWorld;
beforeEach(() => {
  world = new MonitorWorld();
  world.signIn();
});
afterEach(() => world.sandbox.close());

const LAST_DAY: TimeRangeChoice = { kind: "last", durationMs: DAY_MS };

function dataOf<Data>(result: MonitorResult<Data>): Data {
  if (result.status !== "success") throw new Error(`Expected success, not ${JSON.stringify(result)}`);
  return result.data;
}

/** Twenty minutes past noon a note came and was transcribed in 8 s, of one club; another club's note failed. */
async function logAnHour(): Promise<void> {
  await world.advance(20 * MINUTE_MS);
  const now = START + 20 * MINUTE_MS;
  await world.log(
    { artifactId: "a", organizationId: "org-a" },
    {
      artifactId: "a",
      organizationId: "org-a",
      eventType: "transcription_started",
      occurredAt: now + 1000,
    },
    {
      artifactId: "a",
      organizationId: "org-a",
      eventType: "transcription_completed",
      durationMs: 8000,
      occurredAt: now + 9000,
    },
    { artifactId: "b", organizationId: "org-b" },
    { artifactId: "b", organizationId: "org-b", eventType: "artifact_failed", occurredAt: now + 1000 },
  );
}

describe("history", () => {
  test("shows the running hour live, then as aggregated: of all, of one organisation, by stage, by organisation", async () => {
    const { result } = await world.show(() => {
      const { range } = useTimeRange({ value: LAST_DAY });
      return {
        all: useHistoricalMetrics(range),
        one: useHistoricalMetrics({ ...range, organizationId: "org-a" }),
        stages: useStageBreakdown(range),
        organizations: useOrgBreakdown(range),
      };
    });
    expect(dataOf(result.current.all).buckets).toHaveLength(24);

    await logAnHour();
    expect(dataOf(result.current.all).buckets.at(-1)).toMatchObject({
      status: "partial",
      totals: { received: 2 },
    });
    expect(dataOf(result.current.one).totals.received).toBe(1);

    await world.advance(2 * HOUR_MS);
    expect(dataOf(result.current.all)).toMatchObject({ totals: { received: 2, failed: 1 } });
    expect(dataOf(result.current.all).buckets.at(-3)).toMatchObject({ start: START, status: "measured" });
    expect(dataOf(result.current.one).totals).toMatchObject({ received: 1, failed: 0 });
    const transcription = dataOf(result.current.stages).stages[1];
    expect(transcription).toMatchObject({ stage: "transcription", completed: 1, duration: { count: 1 } });
    const { organizations } = dataOf(result.current.organizations);
    expect(organizations.map(({ organization, failureRate }) => [organization.id, failureRate])).toEqual([
      ["org-a", null],
      ["org-b", 1],
    ]);
  });

  test("keeps what it shows while the range moves on", async () => {
    await logAnHour();
    const { result, rerender } = await world.show(
      (choice: TimeRangeChoice) => useHistoricalMetrics(useTimeRange({ value: choice }).range),
      LAST_DAY,
    );
    rerender({ kind: "last", durationMs: 2 * DAY_MS });
    expect(result.current).toMatchObject({ status: "refreshing", data: { totals: { received: 2 } } });
    await world.settle();
    expect(dataOf(result.current).buckets).toHaveLength(48);
  });

  test("of a range that is none is an error with the server's code, and does not throw", async () => {
    const { result } = await world.show(() => useHistoricalMetrics({ startTime: 2, endTime: 1 }));
    expect(result.current).toMatchObject({ status: "error", error: { code: "invalid_argument" } });
  });
});

describe("a range of time", () => {
  test("moves with the clock, and between two buckets is the same object and asks for nothing", async () => {
    const { result } = await world.show(() => {
      const { range } = useTimeRange();
      return { range, metrics: useHistoricalMetrics(range) };
    });
    const { range } = result.current;
    expect(range).toEqual({
      startTime: START - 23 * HOUR_MS,
      endTime: START + HOUR_MS,
      periodType: "hourly",
    });
    // The hour before is aggregated at seven past, which is to be seen.
    await world.advance(10 * MINUTE_MS);
    const frames = world.sandbox.network.frames.length;
    await world.advance(50 * MINUTE_MS - 1);
    expect(result.current.range).toBe(range);
    expect(world.sandbox.network.frames.length).toBe(frames);

    await world.advance(1);
    expect(result.current.range).toMatchObject({ endTime: START + 2 * HOUR_MS });
    expect(result.current.metrics).toMatchObject({ data: { endTime: START + 2 * HOUR_MS } });
    expect(world.subscriptions).toEqual(["models/voicePipelineMetrics:getPulse"]);
  });

  test("today changes at the reader's midnight", async () => {
    const { result } = await world.show(() =>
      useTimeRange({ defaultValue: { kind: "days", days: 1 }, timeZone: "Asia/Kathmandu" }),
    );
    const midnight = Date.UTC(2026, 10, 25, 18, 15);
    await world.advance(midnight - START - 1);
    expect(result.current.range.startTime).toBe(Date.UTC(2026, 10, 24, 18));
    await world.advance(1);
    expect(result.current.range.startTime).toBe(Date.UTC(2026, 10, 25, 18));
  });

  test("is the host's when it keeps it, else the hook's; both hear of every choice", async () => {
    const chosen: TimeRangeChoice[] = [];
    const week: TimeRangeChoice = { kind: "last", durationMs: 7 * DAY_MS };
    const onChange = (choice: TimeRangeChoice) => void chosen.push(choice);
    const { result, rerender } = await world.show(
      ({ value }: { value?: TimeRangeChoice }) => useTimeRange({ value, onChange }),
      {},
    );
    act(() => result.current.choose(week));
    expect(result.current.choice).toEqual(week);

    rerender({ value: LAST_DAY });
    act(() => result.current.choose(week));
    expect(result.current.choice).toEqual(LAST_DAY);
    expect(chosen).toEqual([week, week]);
  });
});
