import { internal } from "../convex/_generated/api";
import type { Rehearsal, Sandbox } from "../sandbox";
import type { LoggedEvent } from "../src/core/loggedEvent";
import { deploy } from "./deployment";
import { count, type Table } from "./Table";
import { ofOrganizations, recordedEvents } from "./workload";

const { logEvent } = internal.models.voicePipelineEvents;
type Write = Rehearsal["writes"][number];

/** Convex runs a mutation that conflicted again this many times before it gives up: `UDF_EXECUTOR_OCC_MAX_RETRIES`. */
const CONVEX_RETRIES = 4;
const SHARDS = [1, 4, 16, 64];
const WRITERS = [4, 16, 64];
const ORGANIZATIONS = [5, 50, 500];
/** Bursts of which each number is the mean. */
const BURSTS = 3;

/** Logged before a burst, so that the rows of the totals are there. */
const KNOWN_EVENTS = 300;

/** What a burst of events came to that all began at one moment. */
interface Burst {
  events: number;
  /** Runs of the last event to be logged. */
  rounds: number;
  /** Runs that conflicted, and how many events had more than Convex's retries. */
  conflicts: number;
  givenUp: number;
  /** Conflicts of the first round, by what they were about. */
  causes: Map<string, number>;
}

/**
 * Logs events that all begin on one snapshot, as Convex would: they commit in order, one that has read what an earlier one
 * wrote begins anew, with all others that did, on the next snapshot.
 */
async function burst(sandbox: Sandbox, events: readonly LoggedEvent[]): Promise<Burst> {
  const causes = new Map<string, number>();
  const result: Burst = { events: events.length, rounds: 0, conflicts: 0, givenUp: 0, causes };
  for (let waiting = events; waiting.length > 0; result.rounds++) {
    if (result.rounds === CONVEX_RETRIES + 1) result.givenUp = waiting.length;
    const runs: Rehearsal[] = [];
    for (const event of waiting) runs.push(await sandbox.rehearse(logEvent, { ...event }));
    const committed: Write[] = [];
    const conflicting: LoggedEvent[] = [];
    for (const [index, event] of waiting.entries()) {
      const run = runs[index];
      if (run === undefined || !run.outcome.ok) throw new Error(`Event ${event.eventId} cannot be logged`);
      const met = committed.filter((write) => run.readSet.overlaps([write]));
      if (met.length === 0) {
        await sandbox.run(logEvent, { ...event });
        committed.push(...run.writes);
        continue;
      }
      conflicting.push(event);
      if (result.rounds > 0) continue;
      for (const cause of new Set(met.map(nameOf))) causes.set(cause, (causes.get(cause) ?? 0) + 1);
    }
    result.conflicts += conflicting.length;
    waiting = conflicting;
  }
  return result;
}

const NAMES: Record<string, string> = {
  voicePipelineCounters: "counters",
  voicePipelineGauges: "gauges",
  voicePipelineArtifacts: "artifact",
  voicePipelineHours: "hour",
};

function nameOf({ table, after, before }: Write): string {
  const row = after ?? before;
  const name = NAMES[table] ?? table;
  if (row === null || !("organizationId" in row) || name === "artifact") return name;
  return `${row["organizationId"] === null ? "platform" : "organisation"} ${name}`;
}

const known = new Map<string, Promise<Burst>>();

/** Bursts of so many events of as many artifacts, each measured once. */
function bursts(platformShards: number, organizations: number, writers: number): Promise<Burst> {
  const key = `${platformShards} ${organizations} ${writers}`;
  const measured = known.get(key) ?? measureBursts(platformShards, organizations, writers);
  known.set(key, measured);
  return measured;
}

async function measureBursts(platformShards: number, organizations: number, writers: number): Promise<Burst> {
  const events = ofOrganizations(await recordedEvents(), organizations);
  const sandbox = deploy({ platformShards }, events[0]?.occurredAt);
  const start = KNOWN_EVENTS;
  for (const event of events.slice(0, start)) await sandbox.run(logEvent, { ...event });
  const sum: Burst = { events: 0, rounds: 0, conflicts: 0, givenUp: 0, causes: new Map() };
  let rest = events.slice(start);
  for (let index = 0; index < BURSTS; index++) {
    const chosen = ofDifferentArtifacts(rest, writers);
    rest = rest.filter((event) => !chosen.includes(event));
    const one = await burst(sandbox, chosen);
    sum.events += one.events;
    sum.rounds += one.rounds;
    sum.conflicts += one.conflicts;
    sum.givenUp += one.givenUp;
    for (const [cause, times] of one.causes) sum.causes.set(cause, (sum.causes.get(cause) ?? 0) + times);
  }
  sandbox.close();
  return sum;
}

/** A pipeline tells an artifact's events one after the other, so those at one moment are of different artifacts. */
function ofDifferentArtifacts(events: readonly LoggedEvent[], limit: number): LoggedEvent[] {
  const chosen = new Map<string, LoggedEvent>();
  for (const event of events) {
    const id = event.artifactId ?? event.eventId;
    if (!chosen.has(id)) chosen.set(id, event);
    if (chosen.size === limit) break;
  }
  return [...chosen.values()];
}

const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;

export async function contention(): Promise<Table[]> {
  const rows = [];
  for (const shards of SHARDS) {
    const { events, rounds, conflicts, givenUp, causes } = await bursts(shards, 50, 64);
    const cause = (name: string) => share(causes.get(name) ?? 0, events);
    rows.push([
      shards,
      count(conflicts / events),
      count(rounds / BURSTS),
      share(givenUp, events),
      cause("platform counters"),
      cause("platform gauges"),
      cause("organisation counters"),
      cause("organisation gauges"),
    ]);
  }
  const byWriters = [];
  for (const writers of WRITERS) {
    const row: (string | number)[] = [writers];
    for (const shards of SHARDS) {
      const { conflicts, events } = await bursts(shards, 50, writers);
      row.push(count(conflicts / events));
    }
    byWriters.push(row);
  }
  const byOrganizations = [];
  for (const organizations of ORGANIZATIONS) {
    const row: (string | number)[] = [organizations];
    for (const shards of SHARDS) {
      const { conflicts, events } = await bursts(shards, organizations, 16);
      row.push(count(conflicts / events));
    }
    byOrganizations.push(row);
  }
  return [
    {
      title:
        "64 events at one moment, 50 organisations: conflicts, and the rows that the first ones were about",
      columns: [
        "platformShards",
        "conflicts per commit",
        "rounds until all are logged",
        `more than ${CONVEX_RETRIES} retries`,
        "platform counters",
        "platform gauges",
        "organisation counters",
        "organisation gauges",
      ],
      rows,
    },
    {
      title: "Conflicts per commit, by how many events there are at one moment",
      columns: ["events at one moment", ...SHARDS.map((shards) => `${shards} shards`)],
      rows: byWriters,
    },
    {
      title: "Conflicts per commit of 16 events at one moment, by how many organisations they are of",
      columns: ["organisations", ...SHARDS.map((shards) => `${shards} shards`)],
      rows: byOrganizations,
    },
  ];
}
