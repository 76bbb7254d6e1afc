import type { LoggedEvent } from "../../src/core/loggedEvent";
import { EVENT_TYPES } from "../../src/core/vocabulary";
import { MAX_ID_LENGTH } from "./arguments";

/** Longest error text kept: a stack trace's first lines, far from the 1 MiB limit of a document. */
export const MAX_ERROR_MESSAGE_LENGTH = 4_000;

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
  for (const [field, value] of Object.entries({ durationMs: event.durationMs, ...metadata })) {
    if (typeof value === "number" && !(value >= 0 && value < Infinity)) {
      throw new Error(`${field} must be a finite number of at least 0, not ${value}`);
    }
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
