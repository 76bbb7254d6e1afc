import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_SKETCH, mergeSketches, sketchOf, summaryOf } from "../../src/core/latencySketch";
import { readNumbers, writeNumbers } from "../../src/core/packedNumbers";

/** Durations from below a millisecond to weeks, as a pipeline with people in it has them. */
const durations = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.double({ min: 0, max: 20, noNaN: true }).map((log) => Math.E ** log),
  ),
  { minLength: 1, maxLength: 200 },
);

/** Added one by one. */
const sketchOfAll = (values: readonly number[]) =>
  values.reduce((sketch, value) => mergeSketches([sketch, sketchOf([value])]), EMPTY_SKETCH);

/** The exact percentile by rank. */
const exact = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0;

describe("numbers packed into text", () => {
  const half = (Number.MAX_SAFE_INTEGER - 1) / 2;
  const wholeNumbers = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -half, max: half }));

  test("come out as they went in", () => {
    fc.assert(
      fc.property(fc.array(wholeNumbers), (numbers) => {
        expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
      }),
    );
  });
});

describe("a latency sketch", () => {
  test("knows p50, p95 and p99 within 2 % of the exact value, and how many values it holds", () => {
    fc.assert(
      fc.property(durations, (values) => {
        const sketch = sketchOfAll(values);
        const { count, p50Ms, p95Ms, p99Ms } = summaryOf(sketch);
        expect(count).toBe(values.length);
        for (const [share, told] of [
          [0.5, p50Ms],
          [0.95, p95Ms],
          [0.99, p99Ms],
        ] as const) {
          const truth = exact(values, share);
          const error = Math.abs((told ?? NaN) - truth);
          expect(error).toBeLessThanOrEqual(truth <= 1 ? 1 : 0.02 * truth);
        }
      }),
    );
  });

  test("is the same however its parts were merged", () => {
    fc.assert(
      fc.property(durations, durations, durations, (a, b, c) => {
        const [left, middle, right] = [sketchOfAll(a), sketchOfAll(b), sketchOfAll(c)];
        const all = sketchOfAll([...c, ...a, ...b]);
        expect(mergeSketches([left, middle, right])).toBe(all);
        expect(mergeSketches([mergeSketches([left, middle]), right])).toBe(all);
        expect(mergeSketches([right, mergeSketches([middle, left])])).toBe(all);
      }),
    );
  });

  test("forgets what is taken out again, in whatever order", () => {
    fc.assert(
      fc.property(durations, durations, (kept, taken) => {
        expect(mergeSketches([sketchOf(taken, -1), sketchOf([...kept, ...taken])])).toBe(sketchOfAll(kept));
      }),
    );
  });

  test("is bounded in size, and says nothing when it is empty", () => {
    const everything = Array.from({ length: 3_000 }, (_, index) => 1.01 ** index);
    expect(sketchOf([...everything, ...everything]).length).toBeLessThan(1_200);
    expect(summaryOf(sketchOf([1e300])).p50Ms).toBeGreaterThan(99 * 24 * 3_600_000);
    expect(summaryOf(EMPTY_SKETCH)).toEqual({ count: 0, p50Ms: null, p95Ms: null, p99Ms: null });
  });
});
