import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimeRangeChoice } from "../../src/core/timeRange";
import { formatTimeRange, parseTimeRange } from "../../src/core/timeRangeText";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";

const between = (start: string, end: string): TimeRangeChoice => ({
  kind: "between",
  startTime: Date.parse(start),
  endTime: Date.parse(end),
});

test.each<[string, TimeRangeChoice]>([
  ["24h", { kind: "last", durationMs: DAY_MS }],
  ["7d", { kind: "last", durationMs: 7 * DAY_MS }],
  ["90m", { kind: "last", durationMs: 90 * MINUTE_MS }],
  ["36h", { kind: "last", durationMs: 36 * HOUR_MS }],
  ["today", { kind: "days", days: 1 }],
  ["3days", { kind: "days", days: 3 }],
  ["yesterday", { kind: "yesterday" }],
  ["2026-03-01T09:00Z..2026-03-02T09:00Z", between("2026-03-01T09:00:00Z", "2026-03-02T09:00:00Z")],
  [
    "2026-03-01T09:00:07.250Z..2026-03-02T09:30:15Z",
    between("2026-03-01T09:00:07.250Z", "2026-03-02T09:30:15Z"),
  ],
])("%s", (text, choice) => {
  expect(formatTimeRange(choice)).toBe(text);
  expect(parseTimeRange(text)).toEqual(choice);
});

test("every choice is read back as it was, and needs no more escaping in an address than its colons", () => {
  const time = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
  const choices = fc.oneof<fc.Arbitrary<TimeRangeChoice>[]>(
    fc.record({ kind: fc.constant("last"), durationMs: fc.integer({ min: 1, max: 1e12 }) }),
    fc.record({ kind: fc.constant("days"), days: fc.integer({ min: 1, max: 4_000 }) }),
    fc.constant({ kind: "yesterday" }),
    fc.record({ kind: fc.constant("between"), startTime: time, endTime: time }),
  );
  fc.assert(
    fc.property(choices, (choice) => {
      const text = formatTimeRange(choice);
      expect(parseTimeRange(text)).toEqual(choice);
      expect(text).toMatch(/^[\w.:-]+$/);
    }),
  );
});

describe("what is no range is null, never a guess", () => {
  test.each([
    "",
    "0h",
    "-3h",
    "h",
    "24",
    "24 h",
    "99999999999999d",
    "0days",
    "tomorrow",
    "2026-03-01T09:00Z",
    "2026-03-01T09:00..2026-03-02T09:00",
    "2026-13-01T09:00Z..2026-13-02T09:00Z",
    "2026-03-01T09:00Z..2026-03-02T09:00Z..2026-03-03T09:00Z",
  ])("%j", (text) => {
    expect(parseTimeRange(text)).toBeNull();
  });

  test("and no text throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseTimeRange(text);
      }),
    );
  });
});
