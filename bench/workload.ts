import { readFileSync } from "node:fs";
import { join } from "node:path";
import { internal } from "../convex/_generated/api";
import { parseTrace } from "../replay/parseTrace";
import { replayTrace } from "../replay/replayTrace";
import type { Sandbox } from "../sandbox";
import { hashText } from "../src/core/hash";
import type { LoggedEvent } from "../src/core/loggedEvent";
import { deploy } from "./deployment";

const TRACE = join(import.meta.dirname, "../replay/traces/azure-llm-conv-2023-excerpt.csv");
const MINUTE_MS = 60_000;
/** Long enough for a note to meet failures, retries and a person who takes their time. */
const LONG_ENOUGH_MS = 20 * MINUTE_MS;

/** Has notes of the recorded trace come in as they were recorded, and runs the sample pipeline until all are done. */
async function runNotes(sandbox: Sandbox, notes: number): Promise<void> {
  const arrivals = parseTrace(readFileSync(TRACE, "utf8")).slice(0, notes);
  await sandbox.run(internal.samplePipeline.conditions.setConditions, { profile: "busy" });
  const replay = await replayTrace(sandbox, arrivals);
  while (replay.isRunning) await sandbox.clock.advance(MINUTE_MS);
  await sandbox.clock.advance(LONG_ENOUGH_MS);
}

/** Fields of a stored event that are not the event's own. */
const DERIVED = new Set(["_id", "_creationTime", "timeWindow", "sampleChanges"]);

/** The events in a sandbox's log as they were logged, in the order in which they happened. */
function eventsIn(sandbox: Sandbox): LoggedEvent[] {
  const events = sandbox
    .table("voicePipelineEvents")
    // The schema has checked that these are an event's fields.
    .map(
      (row) =>
        Object.fromEntries(
          Object.entries(row).filter(([name]) => !DERIVED.has(name)),
        ) as unknown as LoggedEvent,
    );
  return events.sort((a, b) => a.occurredAt - b.occurredAt);
}

/** Enough for a steady stretch of some thirty events a second. */
export const RECORDED_NOTES = 200;
let recording: Promise<LoggedEvent[]> | null = null;

/** The events of some notes of the trace, told by the sample pipeline: recorded once a run. */
export const recordedEvents = (): Promise<LoggedEvent[]> =>
  (recording ??= (async () => {
    const sandbox = deploy();
    await runNotes(sandbox, RECORDED_NOTES);
    const events = eventsIn(sandbox);
    sandbox.close();
    return events;
  })());

/** The events as if their artifacts belonged to so many organisations. */
export const ofOrganizations = (events: readonly LoggedEvent[], organizations: number): LoggedEvent[] =>
  events.map((event) =>
    event.artifactId === undefined
      ? event
      : { ...event, organizationId: `organization ${hashText(event.artifactId) % organizations}` },
  );

/**
 * So many events: the recorded ones over and over, as other notes, evenly over the stretch of time that ends at `endMs`.
 * In the order in which they happened.
 */
export function repeated(
  recorded: readonly LoggedEvent[],
  { events, lengthMs, endMs }: { events: number; lengthMs: number; endMs: number },
): LoggedEvent[] {
  const [firstMs, lastMs] = [recorded[0]?.occurredAt ?? 0, recorded.at(-1)?.occurredAt ?? 0];
  const copies = Math.ceil(events / recorded.length);
  const startMs = endMs - lengthMs;
  // The last copy begins so that it ends with the stretch.
  const stepMs = Math.max(0, lengthMs - (lastMs - firstMs)) / Math.max(1, copies - 1);
  return Array.from({ length: copies }, (_, copy) =>
    recorded.map((event) => ({
      ...event,
      eventId: `${event.eventId} ${copy}`,
      ...(event.artifactId !== undefined && { artifactId: `${event.artifactId} ${copy}` }),
      occurredAt: Math.min(endMs - 1, Math.round(startMs + copy * stepMs + event.occurredAt - firstMs)),
    })),
  )
    .flat()
    .sort((a, b) => a.occurredAt - b.occurredAt)
    .slice(0, events);
}

/** The item at a place, counting on from the first after the last. */
export function inTurn<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("There is nothing to take turns with");
  return item;
}
