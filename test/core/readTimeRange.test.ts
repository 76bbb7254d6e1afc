import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTimeRange } from "../../src/core/readTimeRange";
import type { TimeRangeChoice } from "../../src/core/timeRange";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";
import { timeRangePickerMessages } from "../../src/ui/messages/timeRangePicker";

/** Noon in London, in summer: 13:20 there. */
const NOW = Date.UTC(2026, 6, 8, 12, 20);
const { words } = timeRangePickerMessages.english;
const read = (text: string, timeZone = "Europe/London") =>
  readTimeRange(text, { nowMs: NOW, timeZone, words });
const between = (start: string, end: string): TimeRangeChoice => ({
  kind: "between",
  startTime: Date.parse(start),
  endTime: Date.parse(end),
});

describe("a stretch that moves with the clock", () => {
  test.each<[string, number]>([
    ["2h", 2 * HOUR_MS],
    [" 2 H ", 2 * HOUR_MS],
    ["last 90 minutes", 90 * MINUTE_MS],
    ["past 1.5 hours", 90 * MINUTE_MS],
    ["1,5 h", 90 * MINUTE_MS],
    ["30 min", 30 * MINUTE_MS],
    ["Last 7 days", 7 * DAY_MS],
    ["2w", 14 * DAY_MS],
  ])("%j", (text, durationMs) => {
    expect(read(text)).toEqual({ kind: "last", durationMs });
  });

  test("a day by its name", () => {
    expect(read("Today")).toEqual({ kind: "days", days: 1 });
    expect(read("yesterday")).toEqual({ kind: "yesterday" });
  });
});

describe("from one moment to another, on the reader's wall clock", () => {
  test.each<[string, string, string]>([
    ["2026-07-01", "2026-06-30T23:00Z", "2026-07-01T23:00Z"],
    ["2026-7-1", "2026-06-30T23:00Z", "2026-07-01T23:00Z"],
    ["2026-07-01 to 2026-07-03", "2026-06-30T23:00Z", "2026-07-03T23:00Z"],
    ["2026-07-01 - 2026-07-03", "2026-06-30T23:00Z", "2026-07-03T23:00Z"],
    ["2026-07-01 9:00 – 2026-07-02, 10:30", "2026-07-01T08:00Z", "2026-07-02T09:30Z"],
    ["2026-07-01 9:00 to 17:00", "2026-07-01T08:00Z", "2026-07-01T16:00Z"],
    ["9:00 - 11:30", "2026-07-08T08:00Z", "2026-07-08T10:30Z"],
    ["2026-07-07T22:00 .. now", "2026-07-07T21:00Z", "2026-07-08T12:20Z"],
    ["yesterday to now", "2026-07-06T23:00Z", "2026-07-08T12:20Z"],
    ["11:00", "2026-07-08T10:00Z", "2026-07-08T12:20Z"],
    ["2026-07-01 09:00 utc to 2026-07-01 10:00 utc", "2026-07-01T09:00Z", "2026-07-01T10:00Z"],
    ["2026-03-01T09:00Z..2026-03-02T09:00Z", "2026-03-01T09:00Z", "2026-03-02T09:00Z"],
  ])("%j", (text, start, end) => {
    expect(read(text)).toEqual(between(start, end));
  });

  test("a day of a zone begins at its midnight", () => {
    expect(read("2026-07-01", "Asia/Kathmandu")).toEqual(between("2026-06-30T18:15Z", "2026-07-01T18:15Z"));
  });
});

describe("what cannot be read is null", () => {
  test.each([
    "",
    "  ",
    "soon",
    "5",
    "5 parsecs",
    "2026",
    "25:00",
    "2026-13-01",
    "to",
    "a to b",
    "9:00 to x",
    "1 to 2 to 3",
  ])("%j", (text) => {
    expect(read(text)).toBeNull();
  });

  test("and no text throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        read(text);
      }),
    );
  });
});

test("another language's words are read by the host's catalogue", () => {
  const german = { ...words, hours: "h std stunde stunden", today: "heute", to: "bis" };
  const context = { nowMs: NOW, timeZone: "Europe/Berlin", words: german };
  expect(readTimeRange("letzte 3 Stunden", context)).toEqual({ kind: "last", durationMs: 3 * HOUR_MS });
  expect(readTimeRange("heute", context)).toEqual({ kind: "days", days: 1 });
  expect(readTimeRange("9:00 bis 10:00", context)).toEqual(between("2026-07-08T07:00Z", "2026-07-08T08:00Z"));
});
