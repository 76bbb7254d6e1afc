import { mergeSketches, sketchOf } from "../../src/core/latencySketch";
import { EMPTY_SNAPSHOT, type MetricsSnapshot } from "../../src/core/metricsSnapshot";
import { STAGE_NAMES } from "../../src/core/vocabulary";

/** One duration of each bucket a sketch can have: steps of its relative error, from below a millisecond to beyond 100 days. */
const ONE_OF_EACH = Array.from({ length: 1_150 }, (_, index) => (1.01 / 0.99) ** (index - 0.5));

/** A sketch with something in every bucket: 2 to the power of `doublings` in each. */
export function fullSketch(doublings: number): string {
  let sketch = sketchOf(ONE_OF_EACH);
  for (let times = 0; times < doublings; times++) sketch = mergeSketches([sketch, sketch]);
  return sketch;
}

/** How many durations that are. */
export const fullSketchCount = (doublings: number) => ONE_OF_EACH.length * 2 ** doublings;

/** The snapshot of a time in which every latency there can be was measured in every stage, each so many times. */
export function fullSnapshot(doublings: number): MetricsSnapshot {
  const sketch = fullSketch(doublings);
  const ofStages = Object.fromEntries(STAGE_NAMES.map((stage) => [stage, sketch]));
  return { ...EMPTY_SNAPSHOT, events: {}, duration: ofStages, wait: ofStages, endToEnd: sketch };
}
