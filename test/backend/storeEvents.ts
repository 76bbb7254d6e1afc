import type { Value } from "convex/values";
import { GAUGE_ROWS_PER_SHARD } from "../../convex/server/gauges";
import type { Sandbox } from "../../sandbox";
import { addToFacts, type ArtifactFacts } from "../../src/core/artifactFacts";
import { columnsOf } from "../../src/core/artifactView";
import { addShare, type Gauges, noGauges } from "../../src/core/gauges";
import { sampleChanges } from "../../src/core/latencySamples";
import { type LoggedEvent, stageOf } from "../../src/core/loggedEvent";
import { countMinute, NO_COUNTS } from "../../src/core/minuteCounts";
import type { MinuteCounts } from "../../src/core/model";
import { timeWindowOf } from "../../src/core/timeWindow";
import { COUNTER_NAMES, EVENT_TYPES } from "../../src/core/vocabulary";

/** Stores in bulk what logging these events one by one would have stored; of the totals, the platform's alone. */
export async function store(sandbox: Sandbox, events: readonly LoggedEvent[], shards: number): Promise<void> {
  const facts = new Map<string, ArtifactFacts>();
  const counters = new Map<string, MinuteCounts>();
  const rows: Record<string, Value>[] = [];
  for (const [index, event] of events.entries()) {
    const id = event.artifactId ?? "";
    const before = facts.get(id);
    const after = addToFacts(before, event);
    facts.set(id, after);
    const changes = sampleChanges(before, after).map((change) => defined(change));
    rows.push(
      defined({
        ...event,
        pipelineStage: stageOf(event),
        timeWindow: timeWindowOf(event.occurredAt),
        sampleChanges: changes.length > 0 ? changes : undefined,
      }),
    );
    for (const name of EVENT_TYPES[event.eventType].counters) {
      const key = `${name}/${index % shards}`;
      counters.set(key, countMinute(counters.get(key) ?? NO_COUNTS, event.occurredAt));
    }
  }
  await sandbox.seed("voicePipelineEvents", rows);
  await sandbox.seed(
    "voicePipelineHours",
    [...new Set(events.map(({ occurredAt }) => timeWindowOf(occurredAt)))].map((timeWindow) => ({
      timeWindow,
      isDirty: true,
      aggregatedTo: 0,
    })),
  );
  await sandbox.seed(
    "voicePipelineArtifacts",
    [...facts].map(([artifactId, facts]) => defined({ artifactId, ...columnsOf(facts), facts })),
  );
  await sandbox.seed(
    "voicePipelineCounters",
    COUNTER_NAMES.flatMap((counterType) =>
      Array.from({ length: shards }, (_, shard) => ({
        organizationId: null,
        counterType,
        shard,
        ...(counters.get(`${counterType}/${shard}`) ?? NO_COUNTS),
      })),
    ),
  );
  const total = [...facts.values()].reduce<Gauges>((sum, facts) => addShare(sum, facts, 1), noGauges());
  await sandbox.seed(
    "voicePipelineGauges",
    Array.from({ length: GAUGE_ROWS_PER_SHARD * shards }, (_, shard) =>
      defined({ organizationId: null, shard, ...(shard === 0 ? total : noGauges()) }),
    ),
  );
}

/** As plain fields, without those that are undefined. */
const defined = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Record<
    string,
    Value
  >;
