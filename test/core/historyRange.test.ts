import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucketStarts, dayRange, daysRange, periodTypeOf, previousRange } from "../../src/core/historyRange";
import { DAY_MS, HOUR_MS } from "../../src/core/timeWindow";

const NOW = Date.UTC(2026, 1, 15, 14, 30);

describe("buckets of a range", () => {
  test("up to seven days come as hours, more as days, unless the reader says otherwise", () => {
    const lastDays = (days: number) => ({ startTime: NOW - days * DAY_MS, endTime: NOW });
    expect(periodTypeOf(lastDays(7))).toBe("hourly");
    expect(periodTypeOf({ ...lastDays(7), startTime: NOW - 7 * DAY_MS - 1 })).toBe("daily");
    expect(periodTypeOf({ ...lastDays(2), periodType: "daily" })).toBe("daily");
  });

  test("are whole UTC hours or days that cover the range, and never more than one answer may have", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 * 24 * 60 }),
        fc.constantFrom("hourly", "daily"),
        (minutes, type) => {
          const range = { startTime: NOW - minutes * 60_000, endTime: NOW };
          const length = type === "hourly" ? HOUR_MS : DAY_MS;
          const starts = bucketStarts(range, type);
          expect(starts.length).toBeLessThanOrEqual(type === "hourly" ? 168 : 90);
          for (const [index, start] of starts.entries()) {
            expect(start % length).toBe(0);
            if (index > 0) expect(start - (starts[index - 1] ?? 0)).toBe(length);
          }
          if (minutes > 0) expect((starts.at(-1) ?? 0) + length).toBeGreaterThanOrEqual(NOW);
        },
      ),
    );
  });

  test("a range is compared with the one of the same length before it", () => {
    expect(previousRange({ startTime: 500, endTime: 800 })).toEqual({ startTime: 200, endTime: 500 });
  });
});

describe("a day of a time zone", () => {
  test.each([
    ["UTC", NOW, "2026-02-15T00:00Z", "2026-02-16T00:00Z"],
    ["Asia/Kolkata", NOW, "2026-02-14T18:30Z", "2026-02-15T18:30Z"],
    ["America/Los_Angeles", Date.UTC(2026, 1, 15, 3), "2026-02-14T08:00Z", "2026-02-15T08:00Z"],
    ["Europe/London", Date.UTC(2026, 2, 29, 12), "2026-03-29T00:00Z", "2026-03-29T23:00Z"],
    ["Europe/London", Date.UTC(2026, 9, 25, 12), "2026-10-24T23:00Z", "2026-10-26T00:00Z"],
  ])("in %s begins and ends at its midnights, when clocks change as well", (timeZone, atMs, start, end) => {
    expect(dayRange(atMs, timeZone)).toEqual({ startTime: Date.parse(start), endTime: Date.parse(end) });
  });

  test("several days reach back by calendar days, not by 24 hours each", () => {
    const { startTime, endTime } = daysRange(Date.UTC(2026, 2, 30, 12), "Europe/London", 3);
    expect(startTime).toBe(Date.UTC(2026, 2, 28));
    expect(endTime).toBe(Date.UTC(2026, 2, 30, 23));
  });
});
