import type { MetricsTotals, StageMetrics } from "./historyModel";
import { EMPTY_SKETCH, summaryOf } from "./latencySketch";
import { CONFIDENCE_BINS, type MetricsSnapshot } from "./metricsSnapshot";
import { STAGE_COUNTERS } from "./stageCounters";
import {
  COUNTER_NAMES,
  type CounterType,
  EVENT_TYPE_NAMES,
  EVENT_TYPES,
  type EventEffect,
  type EventType,
  type Stage,
  STAGE_NAMES,
} from "./vocabulary";

/** What each counter would say about a stretch of time. */
export type CounterTotals = Record<CounterType, number>;

/** What the counters count, from a snapshot's counts of events. */
export function counterTotals({ events }: MetricsSnapshot): CounterTotals {
  const totals: Partial<CounterTotals> = {};
  for (const counter of COUNTER_NAMES) {
    totals[counter] = countEvents(events, (type) =>
      EVENT_TYPES[type].counters.some((name) => name === counter),
    );
  }
  return totals as CounterTotals; // every counter was just given its total
}

/** A snapshot as the reads return it; `counted` takes the place of its own counts where the counters know more. */
export function totalsOf(snapshot: MetricsSnapshot, counted = counterTotals(snapshot)): MetricsTotals {
  const { events, claims, entities, autoResolved, disambiguations, drafts, costNanoUsd } = snapshot;
  return {
    received: counted.artifacts_received_1h,
    completed: counted.artifacts_completed_1h,
    failed: counted.artifacts_failed_1h,
    stageFailures: counted.failures_1h,
    retries: events.retry_initiated ?? 0,
    claims,
    entities,
    autoResolved,
    disambiguations,
    drafts,
    draftsConfirmed: events.draft_confirmed ?? 0,
    draftsRejected: events.draft_rejected ?? 0,
    costUsd: costNanoUsd / 1e9,
    endToEnd: summaryOf(snapshot.endToEnd),
    confidence: Array.from({ length: CONFIDENCE_BINS }, (_, bin) => snapshot.confidence[bin] ?? 0),
  };
}

/** What a snapshot says about every stage, in order. A stage has completed what its counter counts. */
export function stageMetricsOf(snapshot: MetricsSnapshot, counted = counterTotals(snapshot)): StageMetrics[] {
  return STAGE_NAMES.map((stage) => ({
    stage,
    started: countEvents(snapshot.events, isOf(stage, "start")),
    completed: counted[STAGE_COUNTERS[stage]],
    failed: countEvents(snapshot.events, isOf(stage, "fail")),
    duration: summaryOf(snapshot.duration[stage] ?? EMPTY_SKETCH),
    wait: summaryOf(snapshot.wait[stage] ?? EMPTY_SKETCH),
  }));
}

const isOf = (stage: Stage, effect: EventEffect) => (type: EventType) =>
  EVENT_TYPES[type].stage === stage && EVENT_TYPES[type].effect === effect;

const countEvents = (events: MetricsSnapshot["events"], isCounted: (type: EventType) => boolean) =>
  EVENT_TYPE_NAMES.reduce((sum, type) => sum + (isCounted(type) ? (events[type] ?? 0) : 0), 0);
