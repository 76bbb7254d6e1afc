import fc from "fast-check";
import { checkEvent } from "../../convex/server/checkEvent";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import {
  ARTIFACT_STATUS_NAMES,
  EVENT_TYPE_NAMES,
  SOURCE_CHANNEL_NAMES,
  STAGE_NAMES,
} from "../../src/core/vocabulary";

/** The moment at which test histories end. */
export const NOW = Date.UTC(2026, 1, 15, 14, 30);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const few = (max: number) => fc.integer({ min: 0, max });

/**
 * Times with many ties, close to each other, and some of them hours apart: ties show whether order is total, gaps
 * whether the minute rings turn as they should.
 */
const occurredAt = fc.oneof(
  few(5).map((ms) => NOW - ms),
  few(180).map((minutes) => NOW - minutes * 60_000),
  few(5).map((hours) => NOW - hours * 3_600_000),
);

const event: fc.Arbitrary<Omit<LoggedEvent, "eventId">> = fc
  .record({
    eventType: fc.constantFrom(...EVENT_TYPE_NAMES),
    occurredAt,
    artifactId: maybe(few(3).map((index) => `artifact ${index}`)),
    organizationId: maybe(fc.constantFrom("org a", "org b")),
    senderUserId: maybe(fc.constantFrom("user a", "user b")),
    pipelineStage: maybe(fc.constantFrom(...STAGE_NAMES)),
    durationMs: maybe(few(9_000)),
    errorMessage: maybe(fc.constantFrom("timed out", "<b>502</b>")),
    artifactStatus: maybe(fc.constantFrom(...ARTIFACT_STATUS_NAMES)),
    metadata: maybe(
      fc.record(
        {
          claimCount: few(9),
          disambiguationCount: few(4),
          draftCount: few(4),
          confidenceScore: fc.double({ min: 0, max: 1, noNaN: true }),
          aiCost: fc.double({ min: 0, max: 0.1, noNaN: true }),
          sourceChannel: fc.constantFrom(...SOURCE_CHANNEL_NAMES),
        },
        { requiredKeys: [] },
      ),
    ),
  })
  .filter((event) => isLoggable({ ...event, eventId: "x" }));

function isLoggable(event: LoggedEvent): boolean {
  try {
    checkEvent(event, NOW);
    return true;
  } catch {
    return false;
  }
}

/** Events in any order, of any type, about a few artifacts and organisations: no pipeline would be so unruly. */
export const historyOf = (size: fc.ArrayConstraints) =>
  fc
    .array(event, size)
    .map((events) => events.map((event, index): LoggedEvent => ({ ...event, eventId: `event ${index}` })));
