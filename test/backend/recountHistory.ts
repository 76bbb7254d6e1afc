import { sketchOf } from "../../src/core/latencySketch";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import { EMPTY_SNAPSHOT, type MetricsSnapshot } from "../../src/core/metricsSnapshot";
import { EVENT_TYPE_NAMES, EVENT_TYPES, STAGE_NAMES } from "../../src/core/vocabulary";
import type { Stage } from "../../src/core/vocabulary";

const HOUR_MS = 3_600_000;
const LENGTH_MS = { hourly: HOUR_MS, daily: 24 * HOUR_MS };

/** A snapshot and where it belongs. */
export type Snapshot = MetricsSnapshot & {
  organizationId: string | null;
  isPlatform: boolean;
  periodType: "hourly" | "daily";
  periodStart: number;
};

/**
 * Every snapshot there must be, counted anew from all events: plain sums over the log, and latencies told from the life
 * of each artifact. It shares the vocabulary and the sketch with what it checks (whose own test is against exact values).
 */
export function recountHistory(log: readonly LoggedEvent[]): Snapshot[] {
  const latencies = latenciesOf(log);
  const organizations = new Set(log.flatMap(({ organizationId }) => organizationId ?? []));
  const snapshots: Snapshot[] = [];
  for (const organizationId of [null, ...organizations]) {
    const isMine = (row: { organizationId?: string }) =>
      organizationId === null || row.organizationId === organizationId;
    const [events, samples] = [log.filter(isMine), latencies.filter(isMine)];
    for (const periodType of ["hourly", "daily"] as const) {
      const startOf = (time: number) => Math.floor(time / LENGTH_MS[periodType]) * LENGTH_MS[periodType];
      const starts = [...events.map(({ occurredAt }) => occurredAt), ...samples.map(({ at }) => at)].map(
        startOf,
      );
      for (const periodStart of new Set(starts)) {
        const isThen = (time: number) => startOf(time) === periodStart;
        const sum = sumUp(
          events.filter(({ occurredAt }) => isThen(occurredAt)),
          samples.filter(({ at }) => isThen(at)),
        );
        snapshots.push({
          organizationId,
          isPlatform: organizationId === null,
          periodType,
          periodStart,
          ...sum,
        });
      }
    }
  }
  return snapshots;
}

function sumUp(events: readonly LoggedEvent[], latencies: readonly Latency[]): MetricsSnapshot {
  const total = (
    types: string[],
    field: "claimCount" | "entityCount" | "autoResolvedCount" | "disambiguationCount" | "draftCount",
  ) =>
    events
      .filter(({ eventType }) => types.includes(eventType))
      .reduce((sum, { metadata }) => sum + (metadata?.[field] ?? 0), 0);
  const snapshot: MetricsSnapshot = {
    ...EMPTY_SNAPSHOT,
    events: {},
    duration: {},
    wait: {},
    claims: total(["claims_extracted"], "claimCount"),
    entities: total(["entity_needs_disambiguation", "entity_resolution_completed"], "entityCount"),
    autoResolved: total(["entity_needs_disambiguation", "entity_resolution_completed"], "autoResolvedCount"),
    disambiguations: total(["entity_needs_disambiguation"], "disambiguationCount"),
    drafts: total(["drafts_generated"], "draftCount"),
    costNanoUsd: events.reduce((sum, { metadata }) => sum + Math.round((metadata?.aiCost ?? 0) * 1e9), 0),
    endToEnd: sketchOf(latencies.filter(({ stage }) => stage === null).map(({ durationMs }) => durationMs)),
  };
  for (const type of EVENT_TYPE_NAMES) {
    const count = events.filter(({ eventType }) => eventType === type).length;
    if (count > 0) snapshot.events[type] = count;
  }
  for (const stage of STAGE_NAMES) {
    const worked = events
      .filter(({ eventType }) => {
        const { effect, stage: fixed } = EVENT_TYPES[eventType];
        return fixed === stage && (effect === "complete" || effect === "hold");
      })
      .flatMap(({ durationMs }) => durationMs ?? []);
    const waited = latencies.filter((latency) => latency.stage === stage).map(({ durationMs }) => durationMs);
    if (worked.length > 0) snapshot.duration[stage] = sketchOf(worked);
    if (waited.length > 0) snapshot.wait[stage] = sketchOf(waited);
  }
  const scores = events.flatMap(({ metadata }) => metadata?.confidenceScore ?? []);
  if (scores.length > 0) {
    snapshot.confidence = Array.from(
      { length: 20 },
      (_, bin) => scores.filter((score) => Math.min(Math.floor(score * 20), 19) === bin).length,
    );
  }
  return snapshot;
}

/** A wait for a stage, or, without one, the way from end to end. */
interface Latency {
  stage: Stage | null;
  at: number;
  durationMs: number;
  organizationId?: string;
}

function latenciesOf(log: readonly LoggedEvent[]): Latency[] {
  const order = ({ eventType }: LoggedEvent) => EVENT_TYPE_NAMES.indexOf(eventType);
  const ordered = [...log].sort(
    (a, b) => a.occurredAt - b.occurredAt || order(a) - order(b) || (a.eventId < b.eventId ? -1 : 1),
  );
  const latencies: Latency[] = [];
  for (const id of new Set(ordered.flatMap(({ artifactId }) => artifactId ?? []))) {
    const life = ordered.filter(({ artifactId }) => artifactId === id);
    const organizationId = life.findLast((event) => event.organizationId !== undefined)?.organizationId;
    const first = (effect: string, stage?: Stage) =>
      life.find(({ eventType }) => {
        const type = EVENT_TYPES[eventType];
        return type.effect === effect && (stage === undefined || type.stage === stage);
      })?.occurredAt;
    const received = first("arrive");
    for (const stage of STAGE_NAMES) {
      const at = first(stage === "confirmation" ? "complete" : "start", stage);
      const before = STAGE_NAMES.slice(0, STAGE_NAMES.indexOf(stage)).map((earlier) =>
        first("complete", earlier),
      );
      const ready = [received, ...before].filter(
        (time) => time !== undefined && at !== undefined && time <= at,
      );
      if (at === undefined || ready.length === 0) continue;
      latencies.push({ stage, at, durationMs: at - Math.max(...(ready as number[])), organizationId });
    }
    const finished = first("finish");
    if (received !== undefined && finished !== undefined && finished >= received) {
      latencies.push({ stage: null, at: finished, durationMs: finished - received, organizationId });
    }
  }
  return latencies;
}
