import type { LoggedEvent } from "../../src/core/loggedEvent";
import { SOURCE_CHANNEL_NAMES } from "../../src/core/vocabulary";
import type { EventType } from "../../src/core/vocabulary";
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
