import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countOf,
  EMPTY_SKETCH,
  type LatencySketch,
  mergeSketches,
  percentileOf,
  sketchOf,
} from "../../src/core/latencySketch";

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
  values.map((value) => sketchOf([value])).reduce(mergeSketches, EMPTY_SKETCH);

/** The exact percentile by rank. */
const exact = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0;

describe("a latency sketch", () => {
  test("knows p50, p95 and p99 within 2 % of the exact value, and how many values it holds", () => {
    fc.assert(
      fc.property(durations, (values) => {
        const sketch = sketchOfAll(values);
        expect(countOf(sketch)).toBe(values.length);
        for (const share of [0.5, 0.95, 0.99]) {
          const truth = exact(values, share);
          const error = Math.abs((percentileOf(sketch, share) ?? NaN) - truth);
          expect(error).toBeLessThanOrEqual(truth <= 1 ? 1 : 0.02 * truth);
        }
      }),
    );
  });

  test("is the same however its parts were merged", () => {
    fc.assert(
      fc.property(durations, durations, durations, (a, b, c) => {
        const [left, middle, right] = [a, b, c].map(sketchOfAll) as [
          LatencySketch,
          LatencySketch,
          LatencySketch,
        ];
        const all = sketchOfAll([...c, ...a, ...b]);
        expect(mergeSketches(mergeSketches(left, middle), right)).toEqual(all);
        expect(mergeSketches(right, mergeSketches(middle, left))).toEqual(all);
      }),
    );
  });

  test("forgets what is taken out again, in whatever order", () => {
    fc.assert(
      fc.property(durations, durations, (kept, taken) => {
        expect(mergeSketches(sketchOf(taken, -1), sketchOf([...kept, ...taken]))).toEqual(sketchOfAll(kept));
      }),
    );
  });

  test("is bounded in size, and says nothing when it is empty", () => {
    const everything = Array.from({ length: 3_000 }, (_, index) => 1.01 ** index);
    const { indexes } = sketchOf(everything);
    expect(indexes.length).toBeLessThan(1_200);
    expect(percentileOf(sketchOf([1e300]), 0.5)).toBeGreaterThan(99 * 24 * 3_600_000);
    expect(percentileOf(EMPTY_SKETCH, 0.5)).toBeNull();
  });
});
