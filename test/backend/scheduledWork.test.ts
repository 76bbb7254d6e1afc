import { afterEach, describe, expect, test } from "vitest";
import { internal } from "../../convex/_generated/api";
import { checkedSettings, DEFAULT_SETTINGS, type GivenSettings } from "../../convex/server/settings";
import type { Sandbox } from "../../sandbox";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";
import { fullSnapshot } from "./fullSnapshot";
import { NO_CRONS, START, startSandbox } from "./inSandbox";
import { recountHistory, type Snapshot } from "./recountHistory";
import { eventsOfLives, type Sender } from "./storedHistory";
import { withSettings } from "./withSettings";
import { store } from "./storeEvents";

const { aggregate, cleanUp } = internal.models.voicePipelineMetrics;
const { logEvent } = internal.models.voicePipelineEvents;
const { eventRetentionMs, hourlyRetentionMs, dailyRetentionMs, artifactRetentionMs } = DEFAULT_SETTINGS;

/** When the cron jobs of the first hour after the start have aggregated, and when they have also cleaned up. */
const AGGREGATED_AFTER_MS = 40 * MINUTE_MS;
const CLEANED_AFTER_MS = HOUR_MS;
const SENDERS: Sender[] = ["a", "b", "c"].map((name) => ({
  organizationId: `org ${name}`,
  senderUserId: `user ${name}`,
}));

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const floor = (time: number, length: number) => Math.floor(time / length) * length;
const rows = <Row>(table: string) => sandbox.table(table) as unknown as Row[]; // the schema says so
const runsOf = (name: string) =>
  sandbox.usage.log.filter(({ path }) => path === `models/voicePipelineMetrics:${name}`);

const withoutSystemFields = <Value>(row: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("_")));

const byPlace = (snapshots: readonly Snapshot[]) =>
  Object.fromEntries(
    snapshots.map((row) => [
      `${row.organizationId} ${row.periodType} ${row.periodStart}`,
      withoutSystemFields({ ...row }),
    ]),
  );

describe("after the deployment was down, its cron jobs catch up by themselves", { timeout: 120_000 }, () => {
  test.each([
    ["ten days", 10 * DAY_MS, 1_200],
    ["two hundred days", 200 * DAY_MS, 250],
  ])("%s", async (_, downMs, count) => {
    sandbox = startSandbox();
    const quiet = eventsOfLives(count, SENDERS, downMs / count);
    // And one hour with more events than one batch takes on.
    const busy = eventsOfLives(1_300, SENDERS, 1_000).map((event) => ({
      ...event,
      eventId: `busy ${event.eventId}`,
      artifactId: `busy ${event.artifactId}`,
      occurredAt: floor(event.occurredAt, HOUR_MS) - 2 * DAY_MS + (event.occurredAt % HOUR_MS),
    }));
    const events = [...quiet, ...busy].sort((left, right) => left.occurredAt - right.occurredAt);
    await store(sandbox, events, DEFAULT_SETTINGS.platformShards);

    await sandbox.clock.advance(AGGREGATED_AFTER_MS);
    const snapshots = rows<Snapshot>("voicePipelineMetricsSnapshots");
    expect(byPlace(snapshots)).toEqual(byPlace(recountHistory(events)));
    const batches = runsOf("aggregate");
    expect(batches.filter(({ isSuccess }) => !isSuccess)).toEqual([]);
    expect(Math.max(...batches.map(({ documentsRead }) => documentsRead))).toBeLessThan(1_100);
    // The row at which a batch ends is read ahead; nothing else is read in vain.
    expect(batches.length).toBeLessThanOrEqual(rows("voicePipelineHours").length + 2);

    await sandbox.clock.advance(CLEANED_AFTER_MS - AGGREGATED_AFTER_MS);
    expect(runsOf("cleanUp").filter(({ isSuccess }) => !isSuccess)).toEqual([]);
    const now = sandbox.clock.now();
    const until = floor(now, HOUR_MS);
    const kept = (time: number) => time >= floor(now - eventRetentionMs, HOUR_MS);
    expect(rows<LoggedEvent>("voicePipelineEvents").map(({ eventId }) => eventId)).toEqual(
      events.filter(({ occurredAt }) => kept(occurredAt)).map(({ eventId }) => eventId),
    );
    expect(byPlace(rows("voicePipelineMetricsSnapshots"))).toEqual(
      byPlace(
        recountHistory(events).filter(
          ({ periodType, periodStart }) =>
            periodStart >= until - (periodType === "hourly" ? hourlyRetentionMs : dailyRetentionMs),
        ),
      ),
    );
    for (const { activity, since } of rows<{ activity: string; since: number }>("voicePipelineArtifacts")) {
      expect(activity !== "settled" || since >= now - HOUR_MS - artifactRetentionMs).toBe(true);
    }
    const isPending = ({ state }: { state: { kind: string } }) => state.kind === "pending";
    expect(rows<{ state: { kind: string } }>("_scheduled_functions").filter(isPending)).toEqual([]);

    // When there is nothing left to do, an hour costs one call each, and changes nothing.
    const before = [runsOf("aggregate").length, runsOf("cleanUp").length];
    const stored = byPlace(rows("voicePipelineMetricsSnapshots"));
    await sandbox.run(aggregate, {});
    await sandbox.run(cleanUp, {});
    await sandbox.settle();
    expect([runsOf("aggregate").length, runsOf("cleanUp").length]).toEqual(before.map((runs) => runs + 1));
    expect(byPlace(rows("voicePipelineMetricsSnapshots"))).toEqual(stored);
  });
});

test(
  "rows that hold every latency there can be are aggregated too, in as many batches as that takes",
  { timeout: 60_000 },
  async () => {
    sandbox = startSandbox();
    // Of 120 organisations, each hour and day: more bytes than one transaction may read.
    const organizations = Array.from({ length: 120 }, (_, index) => `org ${index}`);
    for (const organizationId of organizations) {
      await sandbox.seed(
        "voicePipelineMetricsSnapshots",
        (["hourly", "daily"] as const).map((periodType) => ({
          ...fullSnapshot(15),
          organizationId,
          isPlatform: false,
          periodType,
          periodStart: floor(START, periodType === "hourly" ? HOUR_MS : DAY_MS),
        })),
      );
      const event = { eventId: organizationId, eventType: "budget_exceeded", occurredAt: START } as const;
      await sandbox.run(logEvent, { ...event, organizationId });
    }
    await sandbox.clock.advance(AGGREGATED_AFTER_MS);
    expect(runsOf("aggregate").filter(({ isSuccess }) => !isSuccess)).toEqual([]);
    const counted = rows<Snapshot>("voicePipelineMetricsSnapshots").filter(
      ({ organizationId, events }) => organizationId !== null && events.budget_exceeded === 1,
    );
    expect(counted).toHaveLength(2 * organizations.length);
  },
);

test.each([0, -1, 0.5, Number.NaN, Infinity])(
  "a batch of %d is refused, and not tried again",
  async (limit) => {
    sandbox = startSandbox(START, NO_CRONS);
    for (const work of [aggregate, cleanUp]) {
      await expect(sandbox.run(work, { limit })).rejects.toThrow("limit must be a whole number");
    }
    await sandbox.settle();
    expect([runsOf("aggregate").length, runsOf("cleanUp").length]).toEqual([1, 1]);
  },
);

describe("retention", { timeout: 60_000 }, () => {
  const lives = eventsOfLives(60, SENDERS, HOUR_MS);

  const counts = () => ({
    events: rows("voicePipelineEvents").length,
    hourly: rows<Snapshot>("voicePipelineMetricsSnapshots").filter(
      ({ periodType }) => periodType === "hourly",
    ).length,
    daily: rows<Snapshot>("voicePipelineMetricsSnapshots").filter(({ periodType }) => periodType === "daily")
      .length,
    settled: rows<{ activity: string }>("voicePipelineArtifacts").filter(
      ({ activity }) => activity === "settled",
    ).length,
    underWay: rows<{ activity: string }>("voicePipelineArtifacts").filter(
      ({ activity }) => activity !== "settled",
    ).length,
  });

  /** The stored lives, aggregated and then left alone for so long. */
  async function leaveAlone(durationMs: number, settings: GivenSettings) {
    sandbox = startSandbox(START, { ...NO_CRONS, ...withSettings(settings) });
    await store(sandbox, lives, DEFAULT_SETTINGS.platformShards);
    await sandbox.clock.advance(durationMs);
    await sandbox.run(aggregate, {});
    await sandbox.settle();
    return counts();
  }

  test("of each kind is its own setting; what is under way is kept", async () => {
    const retentions = {
      eventRetentionMs: 2 * DAY_MS,
      hourlyRetentionMs: 4 * DAY_MS,
      dailyRetentionMs: 20 * DAY_MS,
      artifactRetentionMs: 12 * DAY_MS,
    };
    const before = await leaveAlone(3 * DAY_MS, retentions);
    const cleanedAfter = async (durationMs: number) => {
      await sandbox.clock.advance(durationMs);
      await sandbox.run(aggregate, {});
      await sandbox.run(cleanUp, {});
      await sandbox.settle();
      return counts();
    };
    expect(before.underWay).toBeGreaterThan(0);
    const steps = [
      await cleanedAfter(0),
      await cleanedAfter(5 * DAY_MS),
      await cleanedAfter(8 * DAY_MS),
      await cleanedAfter(8 * DAY_MS),
    ];
    const { daily, settled, underWay } = before;
    expect(steps).toMatchObject([
      { events: 0, daily, settled, underWay },
      { events: 0, hourly: 0, daily, settled, underWay },
      { hourly: 0, daily, settled: 0, underWay },
      { hourly: 0, daily: 0, settled: 0, underWay },
    ]);
  });

  test("killed between any two batches and started again, it ends where it would have without", async () => {
    await leaveAlone(100 * DAY_MS, {});
    let killed = 0;
    // What a batch schedules does not run: the clock stands still and nothing is settled.
    while ((await sandbox.run(cleanUp, { limit: 3 })).deleted > 0) killed++;
    expect(killed).toBeGreaterThan(20);
    const afterKills = counts();
    sandbox.close();
    await leaveAlone(100 * DAY_MS, {});
    await sandbox.run(cleanUp, {});
    await sandbox.settle();
    expect(afterKills).toEqual(counts());
    expect(afterKills).toMatchObject({ events: 0, hourly: 0, daily: 0, settled: 0 });
  });

  test("leaves alone what is not aggregated, and deletes it once it is", async () => {
    sandbox = startSandbox(START, NO_CRONS);
    await store(sandbox, lives, DEFAULT_SETTINGS.platformShards);
    await sandbox.clock.advance(40 * DAY_MS);
    await sandbox.run(cleanUp, {});
    await sandbox.settle();
    expect(rows("voicePipelineEvents")).toHaveLength(lives.length);
    await sandbox.run(aggregate, {});
    await sandbox.run(cleanUp, {});
    await sandbox.settle();
    expect(rows("voicePipelineEvents")).toEqual([]);
  });

  test.each([
    ["eventRetentionMs", HOUR_MS],
    ["hourlyRetentionMs", DAY_MS - 1],
    ["dailyRetentionMs", 7 * DAY_MS],
    ["artifactRetentionMs", Number.NaN],
  ])("too short to be of use is refused where the monitor is defined: %s of %d ms", (name, retentionMs) => {
    expect(() => checkedSettings({ [name]: retentionMs })).toThrow(`settings.${name} must be at least`);
  });

  test("made longer, it counts nothing twice that was deleted under the shorter one", async () => {
    const event: LoggedEvent = {
      eventId: "one",
      eventType: "circuit_breaker_closed",
      occurredAt: START - 60 * HOUR_MS,
    };
    sandbox = startSandbox(START - 60 * HOUR_MS, { ...NO_CRONS, ...withSettings({}) });
    await sandbox.run(logEvent, event);
    await sandbox.clock.advance(60 * HOUR_MS);
    await sandbox.run(aggregate, {});
    await sandbox.run(cleanUp, {});
    await sandbox.settle();
    const stored = ["voicePipelineHistoryState", "voicePipelineMetricsSnapshots"].map(
      (table) => [table, sandbox.table(table).map(withoutSystemFields)] as const,
    );
    sandbox.close();

    sandbox = startSandbox(START, { ...NO_CRONS, ...withSettings({ eventRetentionMs: 10 * DAY_MS }) });
    for (const [table, documents] of stored) await sandbox.seed(table, documents);
    expect(await sandbox.run(logEvent, event)).toEqual({ status: "dead_lettered" });
  });
});
