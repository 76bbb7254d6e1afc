/**
 * A DDSketch of durations: Masson, Rim and Lee, "DDSketch: a fast and fully-mergeable quantile sketch with relative-error
 * guarantees", VLDB 2019, https://www.vldb.org/pvldb/vol12/p2195-masson.pdf. Bucket `i` counts the values in
 * (gamma^(i-1), gamma^i], so that its middle is within `ACCURACY` of each of them. Sketches merge by adding their buckets:
 * in any grouping they are the sketch of all values together, and a value that was added can be taken out again.
 */
export interface LatencySketch {
  /** Values of at most 1 ms, which count as 0. */
  zeroCount: number;
  /** Buckets in use, in ascending order, and the count of each. */
  indexes: number[];
  counts: number[];
}

/** Relative error of a percentile. */
const ACCURACY = 0.01;
const GAMMA = (1 + ACCURACY) / (1 - ACCURACY);
const LOG_GAMMA = Math.log(GAMMA);
/** The last bucket holds 100 days and all beyond: the number of buckets is bounded whatever happens. */
const MAX_INDEX = Math.ceil(Math.log(100 * 24 * 60 * 60 * 1000) / LOG_GAMMA);

export const EMPTY_SKETCH: LatencySketch = { zeroCount: 0, indexes: [], counts: [] };

/** The sketch of some durations. `sign` -1 takes out what was added before. */
export function sketchOf(durationsMs: readonly number[], sign: 1 | -1 = 1): LatencySketch {
  const buckets = new Map<number, number>();
  let zeroCount = 0;
  for (const durationMs of durationsMs) {
    if (durationMs <= 1) zeroCount += sign;
    else {
      const index = Math.min(Math.ceil(Math.log(durationMs) / LOG_GAMMA), MAX_INDEX);
      buckets.set(index, (buckets.get(index) ?? 0) + sign);
    }
  }
  return sketch(zeroCount, buckets);
}

/** The sketch of the values of both. */
export function mergeSketches(left: LatencySketch, right: LatencySketch): LatencySketch {
  const buckets = new Map(left.indexes.map((index, at) => [index, left.counts[at] ?? 0]));
  for (const [at, index] of right.indexes.entries()) {
    buckets.set(index, (buckets.get(index) ?? 0) + (right.counts[at] ?? 0));
  }
  return sketch(left.zeroCount + right.zeroCount, buckets);
}

function sketch(zeroCount: number, buckets: ReadonlyMap<number, number>): LatencySketch {
  const used = [...buckets].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
  return { zeroCount, indexes: used.map(([index]) => index), counts: used.map(([, count]) => count) };
}

/** How many values were added. */
export const countOf = ({ zeroCount, counts }: LatencySketch) =>
  counts.reduce((sum, count) => sum + count, zeroCount);

/**
 * The value that a share of the values does not exceed, in milliseconds; null for an empty sketch.
 *
 * @example percentileOf(sketch, 0.95)
 */
export function percentileOf(sketch: LatencySketch, share: number): number | null {
  const count = countOf(sketch);
  if (count <= 0) return null;
  const rank = Math.ceil(share * count);
  let seen = sketch.zeroCount;
  if (seen >= rank) return 0;
  for (const [at, index] of sketch.indexes.entries()) {
    seen += sketch.counts[at] ?? 0;
    if (seen >= rank) return (2 * GAMMA ** index) / (GAMMA + 1);
  }
  return null;
}
