import type { Value } from "convex/values";
import { addToFacts, type ArtifactFacts } from "../../src/core/artifactFacts";
import { columnsOf } from "../../src/core/artifactView";
import { addShare, type Gauges, noGauges } from "../../src/core/gauges";
import { sampleChanges } from "../../src/core/latencySamples";
import { type LoggedEvent, stageOf } from "../../src/core/loggedEvent";
import { countMinute, NO_COUNTS } from "../../src/core/minuteCounts";
import type { MinuteCounts } from "../../src/core/model";
import { timeWindowOf } from "../../src/core/timeWindow";
import { COUNTER_NAMES, EVENT_TYPES, SOURCE_CHANNEL_NAMES } from "../../src/core/vocabulary";
import type { EventType } from "../../src/core/vocabulary";
import type { Sandbox } from "../../sandbox";
import { START } from "./inSandbox";

export interface Sender {
  organizationId: string;
  senderUserId: string;
}

const LIFE: readonly EventType[] = [
  "artifact_received",
  "transcription_started",
  "transcription_completed",
  "claims_extraction_started",
  "claims_extracted",
  "entity_resolution_started",
  "entity_resolution_completed",
  "draft_generation_started",
  "drafts_generated",
  "artifact_completed",
];
/** Every so many notes one fails in transcription, and one is still under way. */
const FAILS_EVERY = 7;
const STOPS_EVERY = 11;

function lifeOf(note: number): readonly EventType[] {
  if (note % FAILS_EVERY === 3) return [...LIFE.slice(0, 2), "transcription_failed", "artifact_failed"];
  return note % STOPS_EVERY === 5 ? LIFE.slice(0, 1 + (note % 8)) : LIFE;
}

/** So many events of ordinary lives, one every `everyMs`, the newest at the sandbox's start. */
export function eventsOfLives(count: number, senders: readonly Sender[], everyMs = 700): LoggedEvent[] {
  const events: LoggedEvent[] = [];
  for (let note = 0; events.length < count; note++) {
    const sourceChannel = SOURCE_CHANNEL_NAMES[note % SOURCE_CHANNEL_NAMES.length];
    for (const eventType of lifeOf(note)) {
      events.push({
        eventId: `event ${events.length}`,
        eventType,
        occurredAt: START - (count - events.length) * everyMs,
        artifactId: `note ${note}`,
        pipelineStage: eventType === "artifact_failed" ? "transcription" : undefined,
        metadata: { sourceChannel },
        ...senders[note % senders.length],
      });
    }
  }
  return events.slice(0, count);
}

/** Stores what logging these events one by one would have stored, in bulk. */
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
    [...new Set([START, ...events.map(({ occurredAt }) => occurredAt)].map(timeWindowOf))].map(
      (timeWindow) => ({ timeWindow, isDirty: true, aggregatedTo: 0 }),
    ),
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
    Array.from({ length: shards }, (_, shard) =>
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
