import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromZonedInput, toZonedInput } from "../../src/core/zonedTime";

const zones = [
  "UTC",
  "Europe/London",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

describe("the wall clock of a time zone", () => {
  test("is written as a datetime-local input wants it", () => {
    expect(toZonedInput(Date.UTC(2026, 6, 1, 11, 5, 59), "Europe/London")).toBe("2026-07-01T12:05");
    expect(toZonedInput(Date.UTC(2026, 0, 1, 0, 0), "America/New_York")).toBe("2025-12-31T19:00");
  });

  test("is read back as the moment it was", () => {
    const minutes = fc.integer({ min: Date.UTC(2000, 0) / MINUTE_MS, max: Date.UTC(2040, 0) / MINUTE_MS });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const timeMs = minute * MINUTE_MS;
        const wall = toZonedInput(timeMs, zone);
        const read = fromZonedInput(wall, zone);
        // An hour that the clocks repeat is read as the first of the two.
        expect([timeMs, timeMs - HOUR_MS, timeMs - HOUR_MS / 2]).toContain(read);
        expect(toZonedInput(read ?? NaN, zone)).toBe(wall);
      }),
      { numRuns: 100 },
    );
  });

  test("takes the first of an hour that the clocks repeat", () => {
    expect(fromZonedInput("2026-10-25T01:30", "Europe/London")).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  test("goes past an hour that the clocks skip", () => {
    expect(fromZonedInput("2026-03-29T01:30", "Europe/London")).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  test("says so when the text is no time", () => {
    expect(fromZonedInput("", "UTC")).toBeNull();
    expect(fromZonedInput("tomorrow", "UTC")).toBeNull();
  });
});
