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
  return mergeSnapshots([snapshot, snapshotOfSamples(changes)]);
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
    return mergeSketches([sketchOf(durations(1)), sketchOf(durations(-1), -1)]);
  };
  const wait: MetricsSnapshot["wait"] = {};
  for (const stage of STAGE_NAMES) {
    wait[stage] = sketch((change) => change.measure === "wait" && change.stage === stage);
  }
  return { ...EMPTY_SNAPSHOT, wait, endToEnd: sketch(({ measure }) => measure === "end_to_end") };
}

/** What happened in all of them. */
export function mergeSnapshots(snapshots: readonly MetricsSnapshot[]): MetricsSnapshot {
  const total = (of: (snapshot: MetricsSnapshot) => number) => sumOf(snapshots.map(of));
  return {
    events: mergeTables(
      snapshots.map(({ events }) => events),
      sumOf,
    ),
    claims: total(({ claims }) => claims),
    entities: total(({ entities }) => entities),
    autoResolved: total(({ autoResolved }) => autoResolved),
    disambiguations: total(({ disambiguations }) => disambiguations),
    drafts: total(({ drafts }) => drafts),
    costNanoUsd: total(({ costNanoUsd }) => costNanoUsd),
    confidence: addBins(snapshots.map(({ confidence }) => confidence)),
    duration: mergeTables(
      snapshots.map(({ duration }) => duration),
      mergeToSome,
    ),
    wait: mergeTables(
      snapshots.map(({ wait }) => wait),
      mergeToSome,
    ),
    endToEnd: mergeSketches(snapshots.map(({ endToEnd }) => endToEnd)),
  };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Undefined when nothing is left, so that what was taken out again leaves no trace. */
function mergeToSome(sketches: readonly LatencySketch[]): LatencySketch | undefined {
  const merged = mergeSketches(sketches);
  return merged === EMPTY_SKETCH ? undefined : merged;
}

const addBins = (all: readonly (readonly number[])[]) =>
  Array.from({ length: Math.max(0, ...all.map(({ length }) => length)) }, (_, bin) =>
    sumOf(all.map((bins) => bins[bin] ?? 0)),
  );

type Table<Name extends string, Value> = Partial<Record<Name, Value>>;

function mergeTables<Name extends string, Value>(
  tables: readonly Table<Name, Value>[],
  merge: (values: readonly Value[]) => Value | undefined,
): Table<Name, Value> {
  const values = new Map<Name, Value[]>();
  for (const table of tables) {
    // Object.entries forgets the names.
    for (const [name, value] of Object.entries(table) as [Name, Value][]) {
      const known = values.get(name);
      if (known === undefined) values.set(name, [value]);
      else known.push(value);
    }
  }
  const merged: Table<Name, Value> = {};
  for (const [name, all] of values) {
    const value = merge(all);
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}
