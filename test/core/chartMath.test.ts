import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarTicks } from "../../src/core/calendarTicks";
import { sampleLine } from "../../src/core/sampleLine";
import { slotAt } from "../../src/core/slotAt";
import { DAY_MS, HOUR_MS } from "../../src/core/timeWindow";
import { type ValueUnit, valueTicks } from "../../src/core/valueTicks";
import { toZonedInput } from "../../src/core/zonedTime";

const UNITS: ValueUnit[] = ["count", "durationMs", "share", "costUsd"];

describe("a value axis", () => {
  test("begins at zero, reaches the largest value, and has few, even ticks", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.integer({ min: 2, max: 10 }),
        (unit, size, maxTicks) => {
          const largest = unit === "share" ? size / 1e9 : size;
          const { max, ticks } = valueTicks(largest, maxTicks, unit);
          expect(ticks[0]).toBe(0);
          expect(max).toBeGreaterThanOrEqual(largest);
          expect(ticks.length).toBeLessThanOrEqual(maxTicks + 1);
          expect(ticks.length).toBeGreaterThan(1);
          expect(ticks.at(-1)).toBeLessThanOrEqual(max);
          if (unit === "count") expect(ticks.every(Number.isInteger)).toBe(true);
          if (unit === "share") expect(max).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test.each([
    [83_000, "durationMs", [0, 30_000, 60_000, 90_000]],
    [0.31, "share", [0, 0.1, 0.2, 0.3, 0.4]],
    [0, "count", [0, 1]],
    [3, "count", [0, 1, 2, 3]],
    [0.93, "share", [0, 0.5, 1]],
  ] as const)("of up to %s (%s) has the ticks a reader counts in", (largest, unit, ticks) => {
    expect(valueTicks(largest, largest === 0.93 ? 2 : 4, unit).ticks).toEqual(ticks);
  });
});

describe("a time axis", () => {
  const ZONES = ["UTC", "Europe/London", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland"];

  test("has round hours of the reader's zone, in order, inside, and no more than asked for", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) }),
        fc.integer({ min: 1, max: 90 * 24 }),
        fc.integer({ min: 2, max: 16 }),
        (zone, startMs, hours, maxTicks) => {
          const endMs = startMs + hours * HOUR_MS;
          const ticks = calendarTicks(startMs, endMs, zone, maxTicks);
          // One more where the stretch has a tick on both of its ends, or clocks repeat an hour.
          expect(ticks.length).toBeLessThanOrEqual(maxTicks + 2);
          ticks.forEach(({ timeMs, isDay }, index) => {
            expect(timeMs).toBeGreaterThanOrEqual(startMs);
            expect(timeMs).toBeLessThanOrEqual(endMs);
            expect(timeMs).toBeGreaterThan(ticks[index - 1]?.timeMs ?? 0);
            expect(toZonedInput(timeMs, zone)).toMatch(isDay ? /T00:00$/ : /T\d\d:00$/);
          });
        },
      ),
    );
  });

  test("keeps to midnights when the clocks change", () => {
    const march = calendarTicks(Date.UTC(2026, 2, 26), Date.UTC(2026, 3, 2), "Europe/London", 8);
    expect(march.map(({ timeMs }) => new Date(timeMs).getUTCHours())).toEqual([0, 0, 0, 0, 23, 23, 23, 23]);
  });
});

describe("the points of a line", () => {
  const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 1_000 })), { maxLength: 400 });

  test("are the same pixels: first, last, lowest and highest of every column are kept, and no gap is bridged", () => {
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 1, max: 50 }), (values, perColumn) => {
        const columnOf = (index: number) => Math.floor(index / perColumn);
        const runs = sampleLine(values, columnOf);
        for (const run of runs) {
          expect(run).toEqual([...run].sort((a, b) => a - b));
          const first = run[0] ?? 0;
          const whole = values.slice(first, (run.at(-1) ?? 0) + 1);
          expect(whole).not.toContain(null);
          const columns = new Set(whole.map((_, offset) => columnOf(first + offset)));
          expect(run.length).toBeLessThanOrEqual(columns.size * 4);
          for (const column of columns) {
            const all = whole.filter((_, offset) => columnOf(first + offset) === column);
            const kept = run.filter((index) => columnOf(index) === column).map((index) => values[index]);
            for (const point of [
              all[0],
              all.at(-1),
              Math.min(...(all as number[])),
              Math.max(...(all as number[])),
            ]) {
              expect(kept).toContain(point);
            }
          }
        }
        const known = values.filter((value) => value !== null).length;
        expect(runs.length > 0).toBe(known > 0);
      }),
    );
  });

  test("a hundred thousand are few", () => {
    const values = Array.from({ length: 100_000 }, (_, index) => (index * 7_919) % 1_000);
    const [run, ...more] = sampleLine(values, (index) => Math.floor(index / 125));
    expect(more).toEqual([]);
    expect(run?.length).toBeLessThanOrEqual(4 * 800);
  });
});

test("a place on an axis falls into the slot that has it, outside into the nearest", () => {
  const slots = Array.from({ length: 90 }, (_, day) => ({ start: day * DAY_MS, end: (day + 1) * DAY_MS }));
  fc.assert(
    fc.property(fc.double({ min: -10, max: 100, noNaN: true }), (days) => {
      expect(slotAt(slots, days * DAY_MS)).toBe(Math.min(89, Math.max(0, Math.floor(days))));
    }),
  );
  expect(slotAt([], 5)).toBe(-1);
});
