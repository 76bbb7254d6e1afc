import { internal } from "../convex/_generated/api";
import { chance, pick } from "../convex/samplePipeline/chance";
import { PROFILES } from "../convex/samplePipeline/conditions";
import type { Sandbox } from "../sandbox";
import { nextTurn } from "../sandbox/host";
import { addToFacts, type ArtifactFacts } from "../src/core/artifactFacts";
import { type SampleChange, sampleChanges } from "../src/core/latencySamples";
import { afterCheck, type AlertLife } from "../src/core/alerts";
import type { Finding } from "../src/core/alertVerdicts";
import type { LoggedEvent } from "../src/core/loggedEvent";
import { PERIOD_MS } from "../src/core/historyRange";
import { mergeSnapshots, type MetricsSnapshot, snapshotOf } from "../src/core/metricsSnapshot";
import { DEFAULT_THRESHOLDS } from "../src/core/thresholds";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../src/core/timeWindow";
import { newNote } from "./newNote";
import { noteLife } from "./noteLife";
import type { Arrival } from "./parseTrace";

const DAYS = 7;
/** Notes of the busiest hour: about those of the calm load. */
const PEAK_NOTES = 320;
/** A note stands for 2 to the power of so many like it: what they add to a snapshot is computed once. */
const DOUBLINGS = 4;
/** When the AI service was unwell, in hours before the end. */
const UNWELL_HOURS = [20, 19, 18];

/** What a note added to the log, and to the latencies of history. */
interface Life {
  organizationId: string;
  events: LoggedEvent[];
  changes: SampleChange[];
}

/** What happened in an hour or a day in one organisation; null is the platform. */
interface Share extends Omit<Life, "organizationId"> {
  organizationId: string | null;
  periodStart: number;
}

/**
 * Gives a sandbox, before its time passes, the week before its hour: notes that lived as in the sample pipeline, more by
 * day than by night. It is stored as a deployment keeps a week whose log is cleaned up: snapshots of hours and of days.
 *
 * @example
 * await seedPast(sandbox, excerpt);
 * sandbox.clock.play();
 */
export async function seedPast(sandbox: Sandbox, arrivals: readonly Arrival[]): Promise<void> {
  const until = Math.floor(sandbox.clock.now() / HOUR_MS) * HOUR_MS;
  const since = (Math.floor(until / DAY_MS) - DAYS) * DAY_MS;
  const [sender, ...senders] = await sandbox.run(internal.samplePipeline.people.seedPeople, {});
  const [arrival, ...others] = arrivals;
  if (sender === undefined || arrival === undefined) throw new Error("A past needs senders and arrivals.");

  await sandbox.seed("voicePipelineHealthState", [{ checkedAt: sandbox.clock.now() }]);
  const lives: Life[] = [];
  for (let hour = since; hour < until; hour += HOUR_MS) {
    await nextTurn(); // a page that waits for its past stays responsive
    const conditions = UNWELL_HOURS.includes((until - hour) / HOUR_MS) ? PROFILES.incident : PROFILES.calm;
    const count = Math.round(notesIn(hour) / 2 ** DOUBLINGS);
    for (let index = 0; index < count; index++) {
      const seed = `past/${hour}/${index}`;
      const note = newNote([sender, ...senders], pick([arrival, ...others], chance(seed, "size")), seed);
      const events = noteLife(note, hour + Math.floor((index / count) * HOUR_MS), conditions);
      const facts = events.reduce<ArtifactFacts | undefined>(addToFacts, undefined);
      const changes = facts === undefined ? [] : sampleChanges(undefined, facts);
      lives.push({ organizationId: note.organizationId, events, changes });
    }
  }
  for (const periodType of ["hourly", "daily"] as const) {
    for (const { organizationId, periodStart, events, changes } of sharesOf(lives, PERIOD_MS[periodType])) {
      if (periodStart >= until) continue; // notes of the last hour ended in the next
      await nextTurn();
      const snapshot = doubled(snapshotOf(events, changes));
      const isPlatform = organizationId === null;
      await sandbox.seed("voicePipelineMetricsSnapshots", [
        { organizationId, isPlatform, periodType, periodStart, ...snapshot },
      ]);
    }
  }
  await sandbox.seed("voicePipelineAlerts", [alertOf(lives, until)]);
  await sandbox.seed("voicePipelineHistoryState", [{ since, until, cleanedUntil: until }]);
}

/** What the health check, every five minutes from :03, makes of the hours in which too many notes failed. */
function alertOf(lives: readonly Life[], until: number) {
  const start = until - Math.max(...UNWELL_HOURS) * HOUR_MS;
  const end = start + UNWELL_HOURS.length * HOUR_MS;
  const types = lives
    .flatMap(({ events }) => events)
    .filter(({ occurredAt }) => occurredAt >= start && occurredAt < end)
    .map(({ eventType }) => eventType);
  const failed = types.filter((type) => type === "artifact_failed").length;
  const ended = failed + types.filter((type) => type === "artifact_completed").length;
  const { critical } = DEFAULT_THRESHOLDS.failureRate;
  const holds: Finding = { severity: "critical", value: failed / ended, threshold: critical };
  const checks: [Finding, number][] = [
    [holds, start + 18 * MINUTE_MS],
    [holds, end + 28 * MINUTE_MS],
    [null, end + 33 * MINUTE_MS],
    [null, end + 38 * MINUTE_MS],
  ];
  const life = checks.reduce<AlertLife | null>(
    (known, [finding, at]) => afterCheck(known, finding, at),
    null,
  );
  if (life === null) throw new Error("An alert that held has a life.");
  return { condition: "failure_rate" as const, ...life };
}

function doubled(snapshot: MetricsSnapshot): MetricsSnapshot {
  let sum = snapshot;
  for (let times = 0; times < DOUBLINGS; times++) sum = mergeSnapshots([sum, sum]);
  return sum;
}

/** A quiet night, a busy middle of the day, and no two days alike. */
function notesIn(hour: number): number {
  const hourOfDay = (hour % DAY_MS) / HOUR_MS;
  const daylight = Math.max(0, Math.sin(((hourOfDay - 5) / 18) * Math.PI)) ** 1.4;
  return PEAK_NOTES * (0.3 + 0.7 * daylight) * (0.85 + 0.3 * chance("past", hour));
}

/** Lives cut into periods, for the platform and for each organisation. */
function sharesOf(lives: readonly Life[], lengthMs: number): Share[] {
  const shares = new Map<string, Share>();
  const shareOf = (at: number, organizationId: string | null): Share => {
    const periodStart = Math.floor(at / lengthMs) * lengthMs;
    const key = `${organizationId} ${periodStart}`;
    const share = shares.get(key) ?? { organizationId, periodStart, events: [], changes: [] };
    shares.set(key, share);
    return share;
  };
  for (const { organizationId, events, changes } of lives) {
    for (const scope of [null, organizationId]) {
      for (const event of events) shareOf(event.occurredAt, scope).events.push(event);
      for (const change of changes) shareOf(change.at, scope).changes.push(change);
    }
  }
  return [...shares.values()];
}
