import { expect, test } from "vitest";
import { timeWindowOf } from "../../src/core/timeWindow";

test("the window of an event is its UTC hour, on either side of the hour, the day and the year", () => {
  expect(timeWindowOf(Date.UTC(2026, 1, 15, 14, 0, 0, 0))).toBe("2026-02-15-14");
  expect(timeWindowOf(Date.UTC(2026, 1, 15, 14, 59, 59, 999))).toBe("2026-02-15-14");
  expect(timeWindowOf(Date.UTC(2025, 11, 31, 23, 59, 59, 999))).toBe("2025-12-31-23");
  expect(timeWindowOf(Date.UTC(2026, 0, 1))).toBe("2026-01-01-00");
});
