import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_BUCKETS, PERIOD_MS } from "../../src/core/historyRange";
import { resolveTimeRange, type TimeRangeChoice } from "../../src/core/timeRange";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";

const NOW = Date.UTC(2026, 10, 25, 12, 20);
const at = (time: string) => Date.parse(`${time}Z`);
const resolve = (choice: TimeRangeChoice, nowMs = NOW, timeZone = "UTC") =>
  resolveTimeRange(choice, nowMs, timeZone);
const today = (nowMs: number, timeZone: string) => resolve({ kind: "days", days: 1 }, nowMs, timeZone);

describe("the last hours or days", () => {
  test("are as many buckets as that is, the running one included", () => {
    expect(resolve({ kind: "last", durationMs: DAY_MS })).toEqual({
      range: { startTime: at("2026-11-24T13:00"), endTime: at("2026-11-25T13:00"), periodType: "hourly" },
      previous: { startTime: at("2026-11-23T13:00"), endTime: at("2026-11-24T13:00"), periodType: "hourly" },
      isCut: false,
    });
    expect(resolve({ kind: "last", durationMs: 30 * DAY_MS }).range).toEqual({
      startTime: at("2026-10-27T00:00"),
      endTime: at("2026-11-26T00:00"),
      periodType: "daily",
    });
  });

  test("of the last hour the one before comes with it: one that has just begun says nothing", () => {
    expect(resolve({ kind: "last", durationMs: HOUR_MS }).range).toMatchObject({
      startTime: at("2026-11-25T11:00"),
      endTime: at("2026-11-25T13:00"),
    });
  });

  test("stand still for an hour, then move by one", () => {
    const choice = { kind: "last", durationMs: DAY_MS } as const;
    expect(resolve(choice, at("2026-11-25T12:59:59"))).toEqual(resolve(choice, at("2026-11-25T12:00")));
    const later = resolve(choice, at("2026-11-25T13:00")).range;
    expect(later.startTime).toBe(at("2026-11-24T14:00"));
    expect(later.endTime).toBe(at("2026-11-25T14:00"));
  });
});

describe("today", () => {
  test.each([
    ["UTC", "2026-11-25T12:20", "2026-11-25T00:00", "2026-11-24T00:00"],
    ["America/Los_Angeles", "2026-11-25T03:00", "2026-11-24T08:00", "2026-11-23T08:00"],
    ["Asia/Kathmandu", "2026-11-25T18:14", "2026-11-24T18:00", "2026-11-23T18:00"],
    ["Asia/Kathmandu", "2026-11-25T18:15", "2026-11-25T18:00", "2026-11-24T18:00"],
    ["Europe/London", "2026-10-26T12:00", "2026-10-26T00:00", "2026-10-24T23:00"],
  ])("in %s at %s begins at the reader's midnight", (timeZone, now, start, previousStart) => {
    const { range, previous } = today(at(now), timeZone);
    expect(range.startTime).toBe(at(start));
    expect(previous.startTime).toBe(at(previousStart));
  });

  test("is compared with yesterday up to the same time, not with all of it", () => {
    const { range, previous } = today(NOW, "UTC");
    expect(range.endTime).toBe(at("2026-11-25T13:00"));
    expect(previous.endTime).toBe(at("2026-11-24T13:00"));
  });
});

test("a week of days stays hours, in the week in which clocks are set back as well", () => {
  const lastHour = at("2026-10-31T23:30");
  const { range } = resolve({ kind: "days", days: 7 }, lastHour, "Europe/London");
  expect(range.periodType).toBe("hourly");
  expect(range.endTime - range.startTime).toBeLessThanOrEqual(7 * DAY_MS);
});

test("yesterday is the whole day of the reader, compared with the one before it", () => {
  const { range, previous } = resolve({ kind: "yesterday" }, at("2026-10-26T12:00"), "Europe/London");
  expect(range).toEqual({
    startTime: at("2026-10-24T23:00"),
    endTime: at("2026-10-26T00:00"),
    periodType: "hourly",
  });
  expect(previous.startTime).toBe(at("2026-10-23T23:00"));
  expect(previous.endTime).toBe(at("2026-10-24T23:00"));
});

describe("from one moment to another", () => {
  const [start, end] = [at("2026-11-21T10:30"), at("2026-11-21T12:00")];

  test("is widened to the buckets it touches, and does not move", () => {
    const choice = { kind: "between", startTime: start, endTime: end } as const;
    const { range } = resolve(choice);
    expect(range).toEqual({ startTime: at("2026-11-21T10:00"), endTime: end, periodType: "hourly" });
    expect(resolve(choice, NOW + 2 * DAY_MS).range).toEqual(range);
  });

  test("that begins before hours are kept is told by the day, as days are kept for longer", () => {
    const { range } = resolve({ kind: "between", startTime: start, endTime: end }, NOW + 4 * DAY_MS);
    expect(range).toEqual({
      startTime: at("2026-11-21T00:00"),
      endTime: at("2026-11-22T00:00"),
      periodType: "daily",
    });
  });

  test("may be given the wrong way round, and be no time at all", () => {
    const turned = resolve({ kind: "between", startTime: end, endTime: start });
    expect(turned).toEqual(resolve({ kind: "between", startTime: start, endTime: end }));
    const moment = resolve({ kind: "between", startTime: end, endTime: end }).range;
    expect(moment.endTime - moment.startTime).toBe(HOUR_MS);
  });

  test("longer than an answer may be, it is cut to the newest part and says so", () => {
    const { range, isCut } = resolve({ kind: "between", startTime: NOW - 400 * DAY_MS, endTime: NOW });
    expect(isCut).toBe(true);
    expect(range.endTime - range.startTime).toBe(90 * DAY_MS);
    expect(range.endTime).toBeGreaterThanOrEqual(NOW);
  });
});

test("whatever is chosen, wherever and whenever: whole buckets that one answer can hold, and before them the previous", () => {
  const choice = fc.oneof(
    fc.record({
      kind: fc.constant("last" as const),
      durationMs: fc.integer({ min: MINUTE_MS, max: 120 * DAY_MS }),
    }),
    fc.constant({ kind: "yesterday" as const }),
    fc.record({ kind: fc.constant("days" as const), days: fc.integer({ min: 1, max: 120 }) }),
    fc.record({
      kind: fc.constant("between" as const),
      startTime: fc.integer({ min: NOW - 500 * DAY_MS, max: NOW }),
      endTime: fc.integer({ min: NOW - 500 * DAY_MS, max: NOW }),
    }),
  );
  const zone = fc.constantFrom(
    "UTC",
    "Europe/London",
    "Pacific/Auckland",
    "Asia/Kathmandu",
    "America/St_Johns",
  );
  const now = fc.integer({ min: NOW - 400 * DAY_MS, max: NOW });
  fc.assert(
    fc.property(choice, now, zone, (chosen, nowMs, timeZone) => {
      const { range, previous } = resolve(chosen, nowMs, timeZone);
      const bucketMs = PERIOD_MS[range.periodType];
      for (const { startTime, endTime, periodType } of [range, previous]) {
        expect(startTime % bucketMs).toBe(0);
        expect(endTime % bucketMs).toBe(0);
        expect(periodType).toBe(range.periodType);
        expect(endTime).toBeGreaterThan(startTime);
        expect((endTime - startTime) / bucketMs).toBeLessThanOrEqual(MAX_BUCKETS[periodType]);
      }
      expect(previous.endTime).toBeLessThanOrEqual(range.startTime);
      if (chosen.kind === "last" || chosen.kind === "days") expect(range.endTime).toBeGreaterThan(nowMs);
    }),
    { numRuns: 100 },
  );
});
