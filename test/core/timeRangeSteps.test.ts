import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayRange } from "../../src/core/historyRange";
import type { TimeRangeChoice } from "../../src/core/timeRange";
import {
  MAX_RANGE_MS,
  shownRange,
  stepBack,
  stepForward,
  timeRangeProblem,
  zoomOut,
} from "../../src/core/timeRangeSteps";
import { DAY_MS, HOUR_MS } from "../../src/core/timeWindow";

const NOW = Date.UTC(2026, 10, 25, 12, 20);
const ZONE = "Europe/London";
const LAST_DAY: TimeRangeChoice = { kind: "last", durationMs: DAY_MS };
const TODAY: TimeRangeChoice = { kind: "days", days: 1 };
const between = (startTime: number, endTime: number): TimeRangeChoice => ({
  kind: "between",
  startTime,
  endTime,
});

describe("stepping", () => {
  test("back shows what came right before; forward comes back to the present and moves with the clock again", () => {
    const before = stepBack(LAST_DAY, NOW, ZONE);
    const end = Date.UTC(2026, 10, 24, 13);
    expect(before).toEqual(between(end - DAY_MS, end));
    expect(stepForward(before, NOW, ZONE)).toEqual(LAST_DAY);
    const twoBefore = stepBack(before, NOW, ZONE);
    expect(stepForward(twoBefore, NOW, ZONE)).toEqual(before);
  });

  test("goes from day to day, however long the clocks make them", () => {
    expect(stepBack(TODAY, NOW, ZONE)).toEqual({ kind: "yesterday" });
    expect(stepForward({ kind: "yesterday" }, NOW, ZONE)).toEqual(TODAY);
    // The day before had 25 hours.
    const monday = Date.UTC(2026, 9, 27, 9);
    expect(stepBack({ kind: "yesterday" }, monday, ZONE)).toEqual({
      kind: "between",
      ...dayRange(Date.UTC(2026, 9, 25, 12), ZONE),
    });
  });

  test("nothing comes after the present", () => {
    expect(stepForward(LAST_DAY, NOW, ZONE)).toBeNull();
    expect(stepForward(TODAY, NOW, ZONE)).toBeNull();
    expect(stepForward(between(NOW - HOUR_MS, NOW + HOUR_MS), NOW, ZONE)).toBeNull();
  });

  test("back and forward again, whatever was chosen, is where one was", () => {
    const times = fc.tuple(
      fc.integer({ min: NOW - 80 * DAY_MS, max: NOW - 4 * HOUR_MS }),
      fc.integer({ min: HOUR_MS, max: 3 * HOUR_MS }),
    );
    fc.assert(
      fc.property(times, ([startTime, durationMs]) => {
        const choice = between(startTime, startTime + durationMs);
        const back = stepBack(choice, NOW, ZONE);
        expect(stepForward(back, NOW, ZONE)).toEqual(choice);
      }),
    );
  });
});

describe("zooming out", () => {
  test("shows twice as long, and what moves with the clock goes on doing so", () => {
    expect(zoomOut(LAST_DAY, NOW, ZONE)).toEqual({ kind: "last", durationMs: 2 * DAY_MS });
    expect(zoomOut(TODAY, NOW, ZONE)).toEqual({ kind: "days", days: 2 });
  });

  test("keeps what was shown inside, never goes beyond the present, and ends at the longest", () => {
    const times = fc.tuple(
      fc.integer({ min: NOW - 80 * DAY_MS, max: NOW - HOUR_MS }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(times, ([startTime, share]) => {
        const inner = { startTime, endTime: Math.round(startTime + share * (NOW - startTime)) };
        const wider = zoomOut({ kind: "between", ...inner }, NOW, ZONE);
        if (wider === null) throw new Error("It was not the longest");
        const outer = shownRange(wider, NOW, ZONE);
        expect(outer.startTime).toBeLessThanOrEqual(inner.startTime);
        expect(outer.endTime).toBeGreaterThanOrEqual(inner.endTime);
        expect(outer.endTime).toBeLessThanOrEqual(NOW);
        expect(timeRangeProblem(outer, NOW)).not.toBe("too_long");
      }),
    );
    expect(zoomOut({ kind: "last", durationMs: MAX_RANGE_MS }, NOW, ZONE)).toBeNull();
    expect(zoomOut({ kind: "last", durationMs: 60 * DAY_MS }, NOW, ZONE)).toEqual({
      kind: "last",
      durationMs: MAX_RANGE_MS,
    });
  });
});

test.each([
  [NOW - HOUR_MS, NOW, null],
  [NOW - HOUR_MS, NOW + DAY_MS, null],
  [NOW, NOW - HOUR_MS, "inverted"],
  [NOW - HOUR_MS, NOW - HOUR_MS, "inverted"],
  [NOW + HOUR_MS, NOW + DAY_MS, "future"],
  [NOW - 91 * DAY_MS, NOW, "too_long"],
])("from %i to %i: %s", (startTime, endTime, problem) => {
  expect(timeRangeProblem({ startTime, endTime }, NOW)).toBe(problem);
});
