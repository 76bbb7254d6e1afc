import type { SampleChange } from "./latencySamples";
import { EMPTY_SKETCH, type LatencySketch, mergeSketches, sketchOf } from "./latencySketch";
import { type LoggedEvent, stageOf } from "./loggedEvent";
import type { EventMetadata } from "./model";
import { EVENT_TYPES, type EventType, type Stage, STAGE_NAMES } from "./vocabulary";

/** Bins of confidence scores, of equal width from 0 to 1. */
export const CONFIDENCE_BINS = 20;

/** Whole dollars in nano-dollars. */
const NANO = 1e9;

/**
 * What happened in a stretch of time, as sums and sketches that can be merged: no averages, no percentiles.
 * All sums are of whole numbers, so that they do not depend on their order.
 */
export interface MetricsSnapshot {
  events: Partial<Record<EventType, number>>;
  claims: number;
  entities: number;
  autoResolved: number;
  disambiguations: number;
  drafts: number;
  costNanoUsd: number;
  /** Scores per bin; empty for none. */
  confidence: number[];
  /** How long attempts that ended well worked. */
  duration: Partial<Record<Stage, LatencySketch>>;
  wait: Partial<Record<Stage, LatencySketch>>;
  endToEnd: LatencySketch;
}

export const EMPTY_SNAPSHOT: MetricsSnapshot = {
  events: {},
  claims: 0,
  entities: 0,
  autoResolved: 0,
  disambiguations: 0,
  drafts: 0,
  costNanoUsd: 0,
  confidence: [],
  duration: {},
  wait: {},
  endToEnd: EMPTY_SKETCH,
};

type Product = "claims" | "entities" | "autoResolved" | "disambiguations" | "drafts";

/** Which events tell what was produced. Others may repeat the numbers: they do not count. */
const PRODUCTS: Partial<Record<EventType, Partial<Record<Product, keyof EventMetadata>>>> = {
  claims_extracted: { claims: "claimCount" },
  entity_needs_disambiguation: {
    entities: "entityCount",
    autoResolved: "autoResolvedCount",
    disambiguations: "disambiguationCount",
  },
  entity_resolution_completed: { entities: "entityCount", autoResolved: "autoResolvedCount" },
  drafts_generated: { drafts: "draftCount" },
};

/** The snapshot of some events and of changed samples that belong to the same stretch of time. */
export function snapshotOf(
  events: readonly LoggedEvent[],
  changes: readonly SampleChange[] = [],
): MetricsSnapshot {
  const snapshot: MetricsSnapshot = { ...EMPTY_SNAPSHOT, events: {}, confidence: [], duration: {} };
  const durations = new Map<Stage, number[]>();
  for (const event of events) {
    const { eventType, durationMs, metadata = {} } = event;
    snapshot.events[eventType] = (snapshot.events[eventType] ?? 0) + 1;
    snapshot.costNanoUsd += Math.round((metadata.aiCost ?? 0) * NANO);
    for (const [product, field] of Object.entries(PRODUCTS[eventType] ?? {})) {
      snapshot[product as Product] += Math.round(Number(metadata[field] ?? 0)); // Object.entries widens the key
    }
    if (metadata.confidenceScore !== undefined) addScore(snapshot.confidence, metadata.confidenceScore);
    const stage = stageOf(event);
    const { effect } = EVENT_TYPES[eventType];
    if (stage && durationMs !== undefined && (effect === "complete" || effect === "hold")) {
      durations.set(stage, [...(durations.get(stage) ?? []), durationMs]);
    }
  }
  for (const [stage, values] of durations) snapshot.duration[stage] = sketchOf(values);
  return mergeSnapshots(snapshot, snapshotOfSamples(changes));
}

function addScore(bins: number[], score: number): void {
  while (bins.length < CONFIDENCE_BINS) bins.push(0);
  const bin = Math.min(Math.floor(score * CONFIDENCE_BINS), CONFIDENCE_BINS - 1);
  bins[bin] = (bins[bin] ?? 0) + 1;
}

function snapshotOfSamples(changes: readonly SampleChange[]): MetricsSnapshot {
  const sketch = (isMeant: (change: SampleChange) => boolean) => {
    const durations = (sign: 1 | -1) =>
      changes.filter((change) => change.sign === sign && isMeant(change)).map(({ durationMs }) => durationMs);
    return mergeSketches(sketchOf(durations(1)), sketchOf(durations(-1), -1));
  };
  const wait: MetricsSnapshot["wait"] = {};
  for (const stage of STAGE_NAMES) {
    wait[stage] = sketch((change) => change.measure === "wait" && change.stage === stage);
  }
  return { ...EMPTY_SNAPSHOT, wait, endToEnd: sketch(({ measure }) => measure === "end_to_end") };
}

/** What happened in both. */
export function mergeSnapshots(left: MetricsSnapshot, right: MetricsSnapshot): MetricsSnapshot {
  return {
    events: mergeTables(left.events, right.events, (a = 0, b = 0) => a + b),
    claims: left.claims + right.claims,
    entities: left.entities + right.entities,
    autoResolved: left.autoResolved + right.autoResolved,
    disambiguations: left.disambiguations + right.disambiguations,
    drafts: left.drafts + right.drafts,
    costNanoUsd: left.costNanoUsd + right.costNanoUsd,
    confidence: addBins(left.confidence, right.confidence),
    duration: mergeTables(left.duration, right.duration, mergeSketchesOf),
    wait: mergeTables(left.wait, right.wait, mergeSketchesOf),
    endToEnd: mergeSketches(left.endToEnd, right.endToEnd),
  };
}

/** Undefined when nothing is left, so that what was taken out again leaves no trace. */
function mergeSketchesOf(left = EMPTY_SKETCH, right = EMPTY_SKETCH): LatencySketch | undefined {
  const merged = mergeSketches(left, right);
  return merged.zeroCount === 0 && merged.counts.length === 0 ? undefined : merged;
}

const addBins = (left: readonly number[], right: readonly number[]) =>
  Array.from(
    { length: Math.max(left.length, right.length) },
    (_, bin) => (left[bin] ?? 0) + (right[bin] ?? 0),
  );

type Table<Name extends string, Value> = Partial<Record<Name, Value>>;

function mergeTables<Name extends string, Value>(
  left: Table<Name, Value>,
  right: Table<Name, Value>,
  merge: (left: Value | undefined, right: Value | undefined) => Value | undefined,
): Table<Name, Value> {
  const names = Object.keys({ ...left, ...right }) as Name[]; // keys of both are names
  const merged: Table<Name, Value> = {};
  for (const name of names) {
    const value = merge(left[name], right[name]);
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}
