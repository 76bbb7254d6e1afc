import type { LatencySummary } from "./historyModel";
import { readNumbers, writeNumbers } from "./packedNumbers";

/**
 * A DDSketch of durations: Masson, Rim and Lee, "DDSketch: a fast and fully-mergeable quantile sketch with relative-error
 * guarantees", VLDB 2019, https://www.vldb.org/pvldb/vol12/p2195-masson.pdf. Bucket `i` counts the values in
 * (gamma^(i-1), gamma^i], so that its middle is within `ACCURACY` of each of them; bucket 0 those of at most 1 ms, which
 * count as 0. Sketches merge by adding their buckets: in any grouping they are the sketch of all values together, and a
 * value that was added can be taken out again.
 *
 * It is the counts of the buckets from the first on, packed: after a count of 0 comes how many buckets are skipped. A
 * snapshot has up to 13 sketches, and a reader reads a week of them. Equal sketches are equal texts.
 */
export type LatencySketch = string;

/** Relative error of a percentile. */
const ACCURACY = 0.01;
const GAMMA = (1 + ACCURACY) / (1 - ACCURACY);
const LOG_GAMMA = Math.log(GAMMA);
/** The last bucket holds 100 days and all beyond: the number of buckets is bounded whatever happens. */
const MAX_INDEX = Math.ceil(Math.log(100 * 24 * 60 * 60 * 1000) / LOG_GAMMA);

export const EMPTY_SKETCH: LatencySketch = "";

/** The count of every bucket there can be. */
type Buckets = number[];

const noBuckets = (): Buckets => Array<number>(MAX_INDEX + 1).fill(0);

/** The sketch of some durations. `sign` -1 takes out what was added before. */
export function sketchOf(durationsMs: readonly number[], sign: 1 | -1 = 1): LatencySketch {
  const buckets = noBuckets();
  for (const durationMs of durationsMs) add(buckets, indexOf(durationMs), sign);
  return pack(buckets);
}

const indexOf = (durationMs: number) =>
  durationMs <= 1 ? 0 : Math.min(Math.ceil(Math.log(durationMs) / LOG_GAMMA), MAX_INDEX);

/** The sketch of the values of all of them. */
export function mergeSketches(sketches: readonly LatencySketch[]): LatencySketch {
  const [first = EMPTY_SKETCH, ...others] = sketches.filter((sketch) => sketch !== EMPTY_SKETCH);
  if (others.length === 0) return first;
  const buckets = unpack(first);
  for (const sketch of others) unpack(sketch, buckets);
  return pack(buckets);
}

function add(buckets: Buckets, index: number, count: number): void {
  buckets[index] = (buckets[index] ?? 0) + count;
}

function pack(buckets: Buckets): LatencySketch {
  const numbers: number[] = [];
  let skipped = 0;
  for (const count of buckets) {
    if (count === 0) skipped++;
    else {
      if (skipped > 0) numbers.push(0, skipped);
      numbers.push(count);
      skipped = 0;
    }
  }
  return writeNumbers(numbers);
}

/** The buckets of a sketch, added to others. */
function unpack(sketch: LatencySketch, buckets = noBuckets()): Buckets {
  let next = 0;
  let isSkipped = false;
  for (const number of readNumbers(sketch)) {
    if (isSkipped) next += number;
    else if (number !== 0) add(buckets, next++, number);
    isSkipped = !isSkipped && number === 0;
  }
  return buckets;
}

/** How many values were added, and the percentiles of them. */
export function summaryOf(sketch: LatencySketch): LatencySummary {
  if (sketch === EMPTY_SKETCH) return { count: 0, p50Ms: null, p95Ms: null, p99Ms: null };
  const buckets = unpack(sketch);
  const count = buckets.reduce((sum, inBucket) => sum + inBucket, 0);
  const percentile = (share: number) => percentileOf(buckets, count, share);
  return {
    count: Math.max(count, 0),
    p50Ms: percentile(0.5),
    p95Ms: percentile(0.95),
    p99Ms: percentile(0.99),
  };
}

/** The value that a share of the values does not exceed. */
function percentileOf(buckets: Buckets, count: number, share: number): number | null {
  const rank = Math.ceil(share * count);
  let seen = 0;
  for (const [index, inBucket] of buckets.entries()) {
    seen += inBucket;
    if (count > 0 && seen >= rank) return index === 0 ? 0 : (2 * GAMMA ** index) / (GAMMA + 1);
  }
  return null;
}
