import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { EventMetadata } from "../../src/core/model";
import { DAY_MS } from "../../src/core/timeWindow";
import { EVENT_TYPES } from "../../src/core/vocabulary";
import { MAX_ID_LENGTH } from "./arguments";

/** Longest error text kept: a stack trace's first lines, far from the 1 MiB limit of a document. */
export const MAX_ERROR_MESSAGE_LENGTH = 4_000;

type NumberField = {
  [Field in keyof EventMetadata]-?: Required<EventMetadata>[Field] extends number ? Field : never;
}[keyof EventMetadata];

const MAX_COUNT = 1_000_000;

/**
 * Largest numbers an event may tell, far above those of any artifact: what is larger is a slip of units or no measurement, and
 * one such number would drown the sums it is added to. Up to 2^53 nano-dollars, 9 million dollars a day, sums are exact.
 */
const MAX_NUMBERS: Readonly<Record<NumberField | "durationMs", number>> = {
  durationMs: 365 * DAY_MS,
  claimCount: MAX_COUNT,
  entityCount: MAX_COUNT,
  autoResolvedCount: MAX_COUNT,
  disambiguationCount: MAX_COUNT,
  draftCount: MAX_COUNT,
  confidenceScore: 1,
  transcriptDuration: (30 * DAY_MS) / 1_000,
  transcriptWordCount: 100 * MAX_COUNT,
  aiCost: 10_000,
  retryAttempt: MAX_COUNT,
};

/** Throws, with what to mend, when an event cannot be logged. `latest` is the latest moment it may be stamped with. */
export function checkEvent(event: LoggedEvent, latest: number): void {
  const { eventType, occurredAt, artifactId, artifactStatus, metadata = {} } = event;
  if (!(occurredAt >= 0)) throw new Error(`occurredAt must be epoch milliseconds, not ${occurredAt}`);
  if (occurredAt > latest) {
    throw new Error(
      `occurredAt is ${Math.round(occurredAt - latest)} ms further in the future than clocks may differ`,
    );
  }
  for (const field of ["eventId", "artifactId", "organizationId", "senderUserId"] as const) {
    const id = event[field];
    if (id !== undefined && (id === "" || id.length > MAX_ID_LENGTH)) {
      throw new Error(`${field} must have 1 to ${MAX_ID_LENGTH} characters, not ${id.length}`);
    }
  }
  const numbers: Partial<Record<string, unknown>> = { durationMs: event.durationMs, ...metadata };
  for (const [field, max] of Object.entries(MAX_NUMBERS)) {
    const value = numbers[field];
    if (typeof value === "number" && !(value >= 0 && value <= max)) {
      throw new Error(`${field} must be a number from 0 to ${max}, not ${value}`);
    }
  }
  for (const [field, value] of Object.entries(metadata)) {
    if (typeof value === "string" && value.length > MAX_ID_LENGTH) {
      throw new Error(`${field} must have at most ${MAX_ID_LENGTH} characters, not ${value.length}`);
    }
  }
  if ((event.errorMessage?.length ?? 0) > MAX_ERROR_MESSAGE_LENGTH) {
    throw new Error(`errorMessage must have at most ${MAX_ERROR_MESSAGE_LENGTH} characters`);
  }
  const { effect, label } = EVENT_TYPES[eventType];
  if (effect !== "none" && artifactId === undefined) throw new Error(`"${label}" needs an artifactId`);
  if (effect === "status" && artifactStatus === undefined)
    throw new Error(`"${label}" needs an artifactStatus`);
}
