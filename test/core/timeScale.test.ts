import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { needsStopwatch, stopwatch, ticksBetween, tickStep } from "../../src/core/axisTicks";
import { createTimeScale } from "../../src/core/timeScale";
import { panBy, reveal, WHOLE, zoomAt, zoomTo } from "../../src/core/zoomWindow";

const anyScale = fc
  .array(fc.record({ lengthMs: fc.integer({ min: 1, max: 100_000 }), isCollapsed: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((parts) => parts.some((part) => !part.isCollapsed))
  .map((parts) => {
    let endMs = 1_000;
    const segments = parts.map(({ lengthMs, isCollapsed }) => {
      const startMs = endMs;
      endMs += lengthMs;
      return { startMs, endMs, isCollapsed };
    });
    return { scale: createTimeScale(segments), startMs: 1_000, endMs };
  });

describe("a scale with collapsed gaps", () => {
  test("covers the axis from end to end, never turns back, and finds the time again", () => {
    fc.assert(
      fc.property(
        anyScale,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ scale, startMs, endMs }, a, b) => {
          expect(scale.toPosition(startMs)).toBe(0);
          expect(scale.toPosition(endMs)).toBeCloseTo(1);
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map(
            (share) => startMs + share * (endMs - startMs),
          );
          if (early === undefined || late === undefined) return;
          expect(scale.toPosition(early)).toBeLessThanOrEqual(scale.toPosition(late) + 1e-9);
          expect(scale.toTime(scale.toPosition(early))).toBeCloseTo(early, 3);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("leaves the work most of the axis, however long nothing happened", () => {
    const scale = createTimeScale([
      { startMs: 0, endMs: 10, isCollapsed: false },
      { startMs: 10, endMs: 1_000_010, isCollapsed: true },
      { startMs: 1_000_010, endMs: 1_000_020, isCollapsed: false },
    ]);
    expect(scale.toPosition(10)).toBeGreaterThan(0.45);
  });
});

describe("zooming", () => {
  const position = fc.double({ min: 0, max: 1, noNaN: true });
  const step = fc.oneof(
    fc.record({ factor: fc.double({ min: 0.05, max: 20, noNaN: true }), anchor: position }),
    fc.record({ pan: fc.double({ min: -3, max: 3, noNaN: true }) }),
    fc.record({ a: position, b: position }),
  );

  test("never leaves the timeline, whatever is done", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let shown = WHOLE;
        for (const each of steps) {
          if ("pan" in each) shown = panBy(shown, each.pan);
          else if ("a" in each) shown = zoomTo(each.a, each.b);
          else shown = zoomAt(shown, each.factor, each.anchor);
          expect(shown.from).toBeGreaterThanOrEqual(0);
          expect(shown.to).toBeLessThanOrEqual(1 + 1e-9);
          expect(shown.to).toBeGreaterThan(shown.from);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("keeps what is under the pointer under the pointer", () => {
    const shown = zoomAt({ from: 0.2, to: 0.6 }, 2, 0.3);
    expect((0.3 - shown.from) / (shown.to - shown.from)).toBeCloseTo(0.25);
  });

  test("brings a span into view with the least movement", () => {
    expect(reveal({ from: 0, to: 0.2 }, 0.5, 0.6).to).toBeCloseTo(0.6);
    expect(reveal({ from: 0.4, to: 0.8 }, 0.5, 0.6)).toEqual({ from: 0.4, to: 0.8 });
  });
});

test("ticks are counted from the origin and no more than asked for", () => {
  expect(tickStep(16_100, 10)).toBe(2_000);
  expect(ticksBetween(5_500, 10_000, 500, 2_000)).toEqual([6_500, 8_500]);
});

test.each([
  [9_910_000, 10_000, "2:45:10"],
  [12_250, 250, "0:12.25"],
  [12_000, 200, "0:12.0"],
])("a tick at %d ms with a step of %d ms needs the exact %s", (elapsedMs, stepMs, text) => {
  expect(needsStopwatch(elapsedMs, stepMs)).toBe(true);
  expect(stopwatch(elapsedMs, stepMs)).toBe(text);
});
