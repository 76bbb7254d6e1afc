import type { EventMetadata } from "./model";
import { EVENT_TYPE_NAMES, EVENT_TYPES } from "./vocabulary";
import type { ArtifactStatus, EventType, Stage } from "./vocabulary";

/** An event as it is logged and stored. Times are epoch milliseconds, durations milliseconds. */
export interface LoggedEvent {
  /** Chosen where it happened; logging the same id again changes nothing. */
  eventId: string;
  eventType: EventType;
  /** Stamped where it happened. */
  occurredAt: number;
  /** The host's own id of the artifact. Absent for events that concern none (a circuit breaker, a budget). */
  artifactId?: string;
  organizationId?: string;
  senderUserId?: string;
  /** Needed for types that can happen in any stage; for the others the vocabulary knows it. */
  pipelineStage?: Stage;
  /** How long the attempt took, on the event that ends it. */
  durationMs?: number;
  errorMessage?: string;
  /** The new status; only with `artifact_status_changed`. */
  artifactStatus?: ArtifactStatus;
  metadata?: EventMetadata;
}

/** The stage an event belongs to: the vocabulary's, else the one it names. */
export function stageOf(event: Pick<LoggedEvent, "eventType" | "pipelineStage">): Stage | undefined {
  const { stage } = EVENT_TYPES[event.eventType];
  return stage === "any" ? event.pipelineStage : (stage ?? undefined);
}

/** Whole digits a stamp pads epoch milliseconds to: enough until the year 5138. */
const STAMP_DIGITS = 14;

const typeOrder = new Map(EVENT_TYPE_NAMES.map((name, index) => [name, String(index).padStart(2, "0")]));

/**
 * Sorts events as they happened: by time, then by the vocabulary's order of types, then by id. A total order, the same
 * on every machine, so "the latest event that said so" never depends on which one was logged first.
 */
export function stampOf({ occurredAt, eventType, eventId }: LoggedEvent): string {
  return `${String(Math.floor(occurredAt)).padStart(STAMP_DIGITS, "0")}-${typeOrder.get(eventType)}-${eventId}`;
}

/** Type and id of the event a stamp is of; undefined for a text that is no stamp. */
export function eventOfStamp(stamp: string): Pick<LoggedEvent, "eventType" | "eventId"> | undefined {
  const [, order, eventId] = /^\d+-(\d{2})-(.*)$/s.exec(stamp) ?? [];
  const eventType = EVENT_TYPE_NAMES[Number(order)];
  return eventType === undefined || eventId === undefined ? undefined : { eventType, eventId };
}
