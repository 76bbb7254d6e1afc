import { ConvexError } from "convex/values";
import { afterEach, describe, expect, test } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import type { Sandbox } from "../../sandbox";
import type { BucketStatus, HistoryRange } from "../../src/core/historyModel";
import { EMPTY_SKETCH } from "../../src/core/latencySketch";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import { EMPTY_SNAPSHOT } from "../../src/core/metricsSnapshot";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";
import { fullSketch, fullSketchCount } from "./fullSnapshot";
import { asStaff, NO_CRONS, START, startSandbox } from "./inSandbox";

const { getHistoricalMetrics, getStageBreakdown, getOrgBreakdown } = api.models.voicePipelineMetrics;
const { aggregate, cleanUp } = internal.models.voicePipelineMetrics;
const TODAY = Math.floor(START / DAY_MS) * DAY_MS;
/** A moment of the day the sandbox starts on, at 14:30. */
const at = (hours: number, minutes = 0) => TODAY + hours * HOUR_MS + minutes * MINUTE_MS;

let sandbox: Sandbox;
afterEach(() => sandbox.close());

let logged = 0;
async function log(...events: (Pick<LoggedEvent, "eventType" | "occurredAt"> & Partial<LoggedEvent>)[]) {
  for (const event of events) {
    const { logEvent } = internal.models.voicePipelineEvents;
    const { status } = await sandbox.run(logEvent, {
      eventId: `event ${logged++}`,
      artifactId: "note",
      ...event,
    });
    expect(status).toBe("logged");
  }
}

/** Aggregates all there is, where no cron job does. */
async function catchUp(): Promise<void> {
  await sandbox.run(aggregate, {});
  await sandbox.settle();
}

const history = (range: HistoryRange & { organizationId?: string }) =>
  sandbox.run(getHistoricalMetrics, range, asStaff);

/** Each bucket's hour or day and what is known of it. */
async function statuses(range: HistoryRange): Promise<Record<number, BucketStatus>> {
  const { buckets, periodType } = await history(range);
  const length = periodType === "hourly" ? HOUR_MS : DAY_MS;
  return Object.fromEntries(buckets.map(({ start, status }) => [(start - TODAY) / length, status]));
}

describe("a bucket tells how much is known of it", { timeout: 30_000 }, () => {
  test("before the monitor ran, an hour with events, one without, the one that runs, and the future", async () => {
    sandbox = startSandbox();
    await log(
      { eventType: "artifact_received", occurredAt: at(11, 10) },
      { eventType: "artifact_completed", occurredAt: at(14, 20) },
    );
    await sandbox.clock.advance(50 * MINUTE_MS);
    expect(await statuses({ startTime: at(9, 30), endTime: at(17) })).toEqual({
      9: "missing",
      10: "missing",
      11: "measured",
      12: "quiet",
      13: "quiet",
      14: "measured",
      15: "partial",
      16: "missing",
    });
    expect((await history({ startTime: at(9), endTime: at(17) })).aggregatedUntil).toBe(at(15));
  });

  test("before anything is aggregated: what the counters have seen is partial, and nothing else is known", async () => {
    sandbox = startSandbox(START, NO_CRONS);
    await log({ eventType: "artifact_received", occurredAt: at(13, 50) });
    expect(await statuses({ startTime: at(12), endTime: at(15) })).toEqual({
      12: "missing",
      13: "partial",
      14: "missing",
    });
    expect((await history({ startTime: at(12), endTime: at(15) })).aggregatedUntil).toBeNull();
  });

  test("hours of a downtime that the counters no longer remember are missing, not quiet, until they are caught up on", async () => {
    sandbox = startSandbox(START, NO_CRONS);
    await log({ eventType: "artifact_received", occurredAt: at(14, 20) });
    await sandbox.clock.advance(HOUR_MS);
    await catchUp();
    for (const hour of [15.6, 16.5, 20.5]) {
      await sandbox.clock.advance(at(hour) - sandbox.clock.now());
      await log({ eventType: "artifact_received", occurredAt: at(hour) });
    }
    expect(await statuses({ startTime: at(14), endTime: at(21) })).toEqual({
      14: "measured",
      15: "missing",
      16: "missing",
      17: "missing",
      18: "missing",
      19: "missing",
      20: "partial",
    });

    await sandbox.clock.advance(HOUR_MS);
    await catchUp();
    expect(await statuses({ startTime: at(14), endTime: at(21) })).toEqual({
      14: "measured",
      15: "measured",
      16: "measured",
      17: "quiet",
      18: "quiet",
      19: "quiet",
      20: "measured",
    });
  });

  test("an hour past its retention is missing; its day is not", async () => {
    sandbox = startSandbox(START, NO_CRONS);
    await log({ eventType: "artifact_received", occurredAt: at(14, 20) });
    await sandbox.clock.advance(8 * DAY_MS);
    await catchUp();
    await sandbox.run(cleanUp, {});
    await sandbox.settle();
    const day = { startTime: TODAY, endTime: TODAY + DAY_MS };
    const hourly = await history(day);
    expect(new Set(hourly.buckets.map(({ status }) => status))).toEqual(new Set(["missing"]));
    expect(hourly.totals.received).toBe(0);
    const daily = await history({ ...day, periodType: "daily" });
    expect(daily.buckets).toMatchObject([{ status: "measured", totals: { received: 1 } }]);
    expect(await sandbox.run(getOrgBreakdown, day, asStaff)).toMatchObject({
      organizations: [],
      completeFrom: day.endTime,
    });
  });
});

describe("the bucket that is not aggregated yet", { timeout: 30_000 }, () => {
  const hour = { startTime: at(14), endTime: at(15) };

  test("has the counts of the minute counters so far, and nothing that they do not count", async () => {
    sandbox = startSandbox();
    await log(
      { eventType: "artifact_received", occurredAt: at(14, 1) },
      { eventType: "transcription_started", occurredAt: at(14, 2) },
      {
        eventType: "transcription_completed",
        occurredAt: at(14, 3),
        durationMs: 60_000,
        metadata: { aiCost: 2 },
      },
      { eventType: "claims_extraction_failed", occurredAt: at(14, 4) },
      { eventType: "artifact_failed", occurredAt: at(14, 4) },
      { eventType: "artifact_received", occurredAt: at(13, 59) },
    );
    const { buckets, totals } = await history(hour);
    expect(buckets).toMatchObject([
      { status: "partial", totals: { received: 1, completed: 0, failed: 1, stageFailures: 1, costUsd: 0 } },
    ]);
    expect(totals).toEqual(buckets[0]?.totals);
    expect(buckets[0]?.stages[1]).toMatchObject({ stage: "transcription", completed: 1, started: 0 });
    expect(buckets[0]?.stages[1]?.duration.count).toBe(0);

    await sandbox.clock.advance(HOUR_MS);
    const [measured] = (await history(hour)).buckets;
    expect(measured).toMatchObject({
      status: "measured",
      totals: { received: 1, failed: 1, stageFailures: 1, costUsd: 2 },
    });
    expect(measured?.stages[1]).toMatchObject({ completed: 1, started: 1, duration: { count: 1 } });
  });

  test("is the organisation's own, where one is asked for", async () => {
    sandbox = startSandbox();
    await log(
      { eventType: "artifact_received", occurredAt: at(14, 1), organizationId: "org a", artifactId: "a" },
      { eventType: "artifact_received", occurredAt: at(14, 1), organizationId: "org b", artifactId: "b" },
      { eventType: "artifact_received", occurredAt: at(14, 1) },
    );
    expect((await history(hour)).totals.received).toBe(3);
    expect((await history({ ...hour, organizationId: "org a" })).totals.received).toBe(1);
    expect((await history({ ...hour, organizationId: "org c" })).totals.received).toBe(0);
  });

  test("of a day is its aggregated hours and the counters on top, each event once", async () => {
    sandbox = startSandbox();
    const day = { startTime: TODAY - DAY_MS, endTime: TODAY + DAY_MS, periodType: "daily" } as const;
    await log(
      { eventType: "artifact_received", occurredAt: at(-2), artifactId: "yesterday's" },
      { eventType: "artifact_received", occurredAt: at(9), metadata: { aiCost: 3 } },
      { eventType: "artifact_received", occurredAt: at(14, 10) },
    );
    await sandbox.clock.advance(40 * MINUTE_MS);
    await log({ eventType: "artifact_received", occurredAt: at(15, 10) });
    const { buckets } = await history(day);
    expect(buckets).toMatchObject([
      { status: "measured", totals: { received: 1 } },
      { status: "partial", totals: { received: 3, costUsd: 3 } },
    ]);

    await sandbox.clock.advance(at(24, 10) - sandbox.clock.now());
    expect((await history(day)).buckets).toMatchObject([
      { status: "measured" },
      { status: "measured", totals: { received: 3, costUsd: 3 } },
    ]);
  });
});

describe("platform and organisations", () => {
  const range = { startTime: at(9), endTime: at(16) };
  const life = (artifactId: string, organizationId: string | undefined, isFailed = false) =>
    [
      { eventType: "artifact_received", occurredAt: at(13, 0) },
      { eventType: "transcription_started", occurredAt: at(13, 1) },
      { eventType: "transcription_completed", occurredAt: at(13, 2), durationMs: 60_000 },
      { eventType: isFailed ? "artifact_failed" : "artifact_completed", occurredAt: at(13, 10) },
    ].map((event) => ({ ...event, artifactId, organizationId }) as LoggedEvent);

  async function startWithLives() {
    sandbox = startSandbox();
    const [sender] = await sandbox.run(internal.samplePipeline.people.seedPeople, {});
    const known = sender?.organizationId ?? "";
    await log(
      ...life("a", known),
      ...life("b", known, true),
      ...life("c", "org of another"),
      ...life("d", undefined),
    );
    await sandbox.clock.advance(HOUR_MS);
    return known;
  }

  test("are counted apart: all of it, one of them, and one that has nothing", async () => {
    const known = await startWithLives();
    const [all, one, none] = [
      await history(range),
      await history({ ...range, organizationId: known }),
      await history({ ...range, organizationId: "org c" }),
    ];
    expect(all.totals).toMatchObject({ received: 4, completed: 3, failed: 1, endToEnd: { count: 3 } });
    expect(one.totals).toMatchObject({ received: 2, completed: 1, failed: 1, endToEnd: { count: 1 } });
    expect(none.totals).toMatchObject({ received: 0, completed: 0, failed: 0, endToEnd: { count: 0 } });
    // That nothing happened there is known.
    expect(none.buckets.map(({ status }) => status)).toEqual([
      "missing",
      "missing",
      "missing",
      "missing",
      "quiet",
      "quiet",
      "partial",
    ]);
  });

  test("so are their stages, with what waited and what worked", async () => {
    const known = await startWithLives();
    const transcriptionOf = async (scope: { organizationId?: string }) =>
      (await sandbox.run(getStageBreakdown, { ...range, ...scope }, asStaff)).stages[1];
    const all = await transcriptionOf({});
    expect(all).toMatchObject({ stage: "transcription", started: 4, completed: 4, wait: { count: 4 } });
    expect(all?.wait.p50Ms).toBeCloseTo(MINUTE_MS, -3.5);
    expect(await transcriptionOf({ organizationId: known })).toMatchObject({ completed: 2 });
  });

  test("each organisation comes once, the busiest first, with its name where the directory knows it", async () => {
    const known = await startWithLives();
    const { organizations, completeFrom } = await sandbox.run(getOrgBreakdown, range, asStaff);
    expect(organizations).toMatchObject([
      { organization: { id: known, name: "Harbour FC" }, received: 2, failureRate: 0.5 },
      { organization: { id: "org of another", name: null }, received: 1, failureRate: 0 },
    ]);
    expect(completeFrom).toBe(at(13));
  });
});

describe("the organisations of a long time", { timeout: 60_000 }, () => {
  const range = { startTime: at(8), endTime: at(14) };

  /** Aggregated hours in which so many organisations each received one artifact. */
  async function storeHours(organizations: number, endToEnd = EMPTY_SKETCH): Promise<void> {
    sandbox = startSandbox(START, NO_CRONS);
    await sandbox.seed("voicePipelineHistoryState", [{ since: at(0), until: at(14) }]);
    for (let hour = 8; hour < 14; hour++) {
      await sandbox.seed(
        "voicePipelineMetricsSnapshots",
        Array.from({ length: organizations }, (_, index) => ({
          organizationId: `org ${index}`,
          isPlatform: false,
          periodType: "hourly",
          periodStart: at(hour),
          ...EMPTY_SNAPSHOT,
          events: { artifact_received: 1 },
          duration: {},
          wait: {},
          endToEnd,
        })),
      );
    }
  }

  const breakdown = () => sandbox.run(getOrgBreakdown, range, asStaff);

  test("are all there when one call may read them", async () => {
    await storeHours(100);
    const { organizations, completeFrom } = await breakdown();
    expect(completeFrom).toBe(at(8));
    expect(organizations).toHaveLength(100);
    expect(new Set(organizations.map(({ received }) => received))).toEqual(new Set([6]));
  });

  test("with more rows than one call may read, whole hours are left out, the oldest, and it says so", async () => {
    await storeHours(2_400);
    const { organizations, completeFrom } = await breakdown();
    expect(completeFrom).toBe(at(10));
    expect(new Set(organizations.map(({ received }) => received))).toEqual(new Set([4]));
  });

  test("with more bytes than one call may read, too", async () => {
    // 4.6 kB each.
    await storeHours(420, fullSketch(15));
    const { organizations, completeFrom } = await breakdown();
    expect(completeFrom).toBe(at(10));
    expect(organizations[0]?.endToEnd.count).toBe(4 * fullSketchCount(15));
  });

  test("that reaches back to before what is kept is complete from there", async () => {
    await storeHours(1);
    const { completeFrom } = await sandbox.run(
      getOrgBreakdown,
      { startTime: TODAY - DAY_MS, endTime: at(14) },
      asStaff,
    );
    expect(completeFrom).toBe(at(0));
  });
});

describe("a range", () => {
  test("of up to seven days comes by the hour, a longer one by the day", async () => {
    sandbox = startSandbox();
    const week = await history({ startTime: START - 7 * DAY_MS, endTime: START });
    expect([week.periodType, week.buckets.length]).toEqual(["hourly", 168]);
    const longer = await history({ startTime: START - 7 * DAY_MS - 1, endTime: START });
    expect([longer.periodType, longer.buckets.length]).toEqual(["daily", 8]);
    const longest = await history({ startTime: START - 90 * DAY_MS, endTime: START });
    expect([longest.periodType, longest.buckets.length]).toEqual(["daily", 90]);
  });

  const readers = [
    ["getHistoricalMetrics", getHistoricalMetrics],
    ["getStageBreakdown", getStageBreakdown],
    ["getOrgBreakdown", getOrgBreakdown],
  ] as const;
  const senseless: [string, HistoryRange][] = [
    [
      "by the hour that is longer than seven days",
      { startTime: START - 7 * DAY_MS - 1, endTime: START, periodType: "hourly" },
    ],
    ["longer than ninety days", { startTime: START - 90 * DAY_MS - 1, endTime: START }],
    ["of all times", { startTime: 0, endTime: 8.64e15 }],
    ["that ends before it begins", { startTime: START, endTime: START - 1 }],
    ["that begins before 1970", { startTime: -1, endTime: START }],
    ["without an end", { startTime: START, endTime: Infinity }],
    ["that is none", { startTime: Number.NaN, endTime: Number.NaN }],
  ];

  test.each(readers)("%s refuses a senseless one with a code, before it reads anything", async (_, read) => {
    sandbox = startSandbox();
    for (const [what, range] of senseless) {
      const refused: unknown = await sandbox.run(read, range, asStaff).catch((error: unknown) => error);
      expect(refused, what).toBeInstanceOf(ConvexError);
      expect(refused, what).toMatchObject({ data: { code: "invalid_argument" } });
      expect(sandbox.usage.log.at(-1), what).toMatchObject({ isSuccess: false, documentsRead: 0 });
    }
  });

  test.each(readers)(
    "%s answers one of a moment, and one at the end of time, with nothing",
    async (_, read) => {
      sandbox = startSandbox();
      await log({ eventType: "artifact_received", occurredAt: at(14, 20) });
      for (const range of [
        { startTime: START, endTime: START },
        { startTime: 8.64e15 - 1, endTime: 8.64e15 },
      ]) {
        await expect(sandbox.run(read, range, asStaff)).resolves.toBeDefined();
      }
    },
  );
});
