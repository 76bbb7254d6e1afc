import type { FunctionArgs, FunctionReference, PaginationOptions, PaginationResult } from "convex/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { GAUGE_ROWS_PER_SHARD } from "../../convex/server/gauges";
import { DEFAULT_SETTINGS } from "../../convex/server/settings";
import type { UsageEntry } from "../../sandbox";
import { ALERT_CONDITION_NAMES, ALERT_SEVERITY_NAMES } from "../../src/core/alertConditions";
import { EMPTY_SNAPSHOT } from "../../src/core/metricsSnapshot";
import type { AlertFilters } from "../../src/core/model";
import { DAY_MS, HOUR_MS, timeWindowOf } from "../../src/core/timeWindow";
import { fullSketchCount, fullSnapshot } from "./fullSnapshot";
import { asStaff, NO_CRONS, START, startSandbox } from "./inSandbox";
import { eventsOfLives, type Sender } from "./storedHistory";
import { store } from "./storeEvents";

const { getHistoricalMetrics, getStageBreakdown, getOrgBreakdown } = api.models.voicePipelineMetrics;
const { getActiveAlerts, getAlertHistory, getHealthState } = api.models.voicePipelineAlerts;
const { getRetryHistory, getPossibleRetries, retryTranscription, startBulkRetry, getBulkRetry } =
  api.models.voicePipelineRetry;
const { getDeadLetters, replayDeadLetters } = api.models.voicePipelineEvents;

const SHARDS = DEFAULT_SETTINGS.platformShards;
const COUNTERS = 8 * SHARDS;
const PAGE = 50;
const ORGANIZATIONS = 5;
/** Retries of one note: three pages of them. */
const RETRIES = 120;
/** A note that failed, as `eventsOfLives` has it. */
const FAILED_NOTE = "note 3";
const HOUR = Math.floor(START / HOUR_MS) * HOUR_MS;
const TODAY = Math.floor(START / DAY_MS) * DAY_MS;
const HOURS_OF_TODAY = (HOUR - TODAY) / HOUR_MS;

describe.each([1_000, 100_000])("with %d events stored", { timeout: 30_000 }, (count) => {
  const sandbox = startSandbox(START, NO_CRONS);
  let senders: Sender[] = [];
  const organization = () => senders[0]?.organizationId ?? "";

  beforeAll(async () => {
    senders = await sandbox.run(internal.samplePipeline.people.seedPeople, {});
    await store(sandbox, eventsOfLives(count, senders), SHARDS);
    await sandbox.seed("voicePipelineHistoryState", [{ since: TODAY - 90 * DAY_MS, until: HOUR }]);
    await sandbox.seed(
      "voicePipelineMetricsSnapshots",
      snapshotsOf([null, ...new Set(senders.map(({ organizationId }) => organizationId))]),
    );
    await sandbox.seed("voicePipelineAlerts", resolvedAlerts(count / 10));
    await sandbox.seed("voicePipelineDeadLetters", deadLetters(count / 10));
    await sandbox.seed("voicePipelineEvents", retryEvents());
  }, 120_000);
  afterAll(() => sandbox.close());

  /** What one call costs. */
  async function costOf<F extends FunctionReference<"query" | "mutation", "public" | "internal">>(
    reference: F,
    args: FunctionArgs<F>,
  ) {
    const result = await sandbox.run(reference, args, asStaff);
    const cost = sandbox.usage.log.at(-1);
    if (cost === undefined) throw new Error("The sandbox accounts for every call");
    return { result, cost };
  }

  function expectWithin(cost: UsageEntry, documents: number, ranges: number, writes = 0): void {
    expect(cost.documentsRead).toBeLessThanOrEqual(documents);
    expect(cost.indexRanges).toBeLessThanOrEqual(ranges);
    expect(cost.documentsWritten).toBeLessThanOrEqual(writes);
  }

  describe.each([
    ["the platform", () => undefined, COUNTERS],
    ["an organisation", organization, 8],
  ])("of %s", (_, scope, counters) => {
    test.each([
      ["getHistoricalMetrics", getHistoricalMetrics],
      ["getStageBreakdown", getStageBreakdown],
    ] as const)("%s reads a document per bucket, and the counters for the open one", async (_, read) => {
      const organizationId = scope();
      const week = { startTime: HOUR - 167 * HOUR_MS, endTime: HOUR + HOUR_MS, organizationId };
      expectWithin((await costOf(read, week)).cost, 167 + 1 + counters, 3);
      // Of the day that is being aggregated, the hours.
      const quarter = { startTime: TODAY - 89 * DAY_MS, endTime: TODAY + DAY_MS, organizationId };
      expectWithin((await costOf(read, quarter)).cost, 89 + HOURS_OF_TODAY + 1 + counters, 4);
      const past = { startTime: HOUR - 3 * HOUR_MS, endTime: HOUR, organizationId };
      expectWithin((await costOf(read, past)).cost, 3 + 1, 2);
    });
  });

  test("getOrgBreakdown reads a document per organisation and bucket in one range, and names", async () => {
    const week = { startTime: HOUR - 167 * HOUR_MS, endTime: HOUR + HOUR_MS };
    const { result, cost } = await costOf(getOrgBreakdown, week);
    expect(result.organizations.map(({ received }) => received)).toEqual(Array(ORGANIZATIONS).fill(167));
    expectWithin(cost, 167 * ORGANIZATIONS + 1 + ORGANIZATIONS, 2 + ORGANIZATIONS);
  });

  test("checkHealth reads counters, gauges, four rows of state, at most eight snapshots and an event, and the open alerts", async () => {
    const { result, cost } = await costOf(internal.models.voicePipelineAlerts.checkHealth, {});
    const open = result.length;
    expectWithin(
      cost,
      COUNTERS + GAUGE_ROWS_PER_SHARD * SHARDS + 4 + 8 + 1 + 2 * open,
      6 + 6 + 2 + 2 * open,
      open + 1,
    );
  });

  test("getActiveAlerts reads the open alerts and who knows of them", async () => {
    const { result, cost } = await costOf(getActiveAlerts, {});
    expect(result.length).toBeGreaterThan(0);
    expectWithin(cost, 2 * result.length, 6 + result.length);
  });

  test("getHealthState reads one row", async () => {
    const { result, cost } = await costOf(getHealthState, {});
    expect(result.checkedAt).not.toBeNull();
    expectWithin(cost, 1, 1);
  });

  /** Reads the first pages of a list and checks each against its budget: `besides` is what it reads beside its rows. */
  async function readPages<Row>(
    read: (options: PaginationOptions) => Promise<{ result: PaginationResult<Row>; cost: UsageEntry }>,
    { ranges, besides = 0 }: { ranges: number; besides?: number },
  ): Promise<void> {
    let cursor: string | null = null;
    for (let page = 0; page < 3; page++) {
      const { result, cost }: Awaited<ReturnType<typeof read>> = await read({ numItems: PAGE, cursor });
      // The row at the cursor is read once more.
      expectWithin(cost, result.page.length + ranges + 1 + besides, 2 * ranges + 1 + besides);
      if (result.isDone) return;
      cursor = result.continueCursor;
    }
  }

  /** Filters, and over how many index ranges a page of them is merged. */
  test.each<[string, AlertFilters, number]>([
    ["none", {}, 1],
    ["a time range", { startTime: START - DAY_MS, endTime: START }, 1],
    ["a condition", { condition: "latency" }, 6],
    ["a severity", { severity: "high" }, 18],
    ["a state", { state: "resolved" }, 12],
    ["all of them", { condition: "latency", severity: "high", state: "resolved" }, 1],
  ])(
    "getAlertHistory filtered by %s reads its page, a name and a row ahead per range",
    async (_, filters, ranges) => {
      await readPages((paginationOpts) => costOf(getAlertHistory, { ...filters, paginationOpts }), {
        ranges,
        besides: 1,
      });
    },
  );

  test("getRetryHistory reads its page, what followed its oldest retry, and a name", async () => {
    await readPages(
      (paginationOpts) => costOf(getRetryHistory, { artifactId: FAILED_NOTE, paginationOpts }),
      { ranges: 3, besides: 2 * RETRIES + 1 },
    );
  });

  test("getDeadLetters reads its page", async () => {
    await readPages((paginationOpts) => costOf(getDeadLetters, { paginationOpts }), { ranges: 1 });
  });

  test("replayDeadLetters reads and writes what logging each event does, and the letter", async () => {
    const { result } = await costOf(getDeadLetters, { paginationOpts: { numItems: 100, cursor: null } });
    const deadLetterIds = result.page.map(({ deadLetterId }) => deadLetterId);
    const { result: replayed, cost } = await costOf(replayDeadLetters, { deadLetterIds });
    expect(new Set(replayed.map(({ status }) => status))).toEqual(new Set(["logged"]));
    const letters = replayed.length;
    expectWithin(cost, letters * (11 + 2), letters * (11 + 2), letters * (6 + 1));
  });

  test("a retry reads one artifact and logs one event, beside what the host reads and schedules", async () => {
    expectWithin((await costOf(getPossibleRetries, { artifactId: FAILED_NOTE })).cost, 1, 1);
    const refused = await costOf(getPossibleRetries, { artifactId: "note 0" });
    expectWithin(refused.cost, 1, 1);
    await sandbox
      .run(retryTranscription, { artifactId: FAILED_NOTE }, asStaff)
      .catch(() => "the sample pipeline knows no such note");
    const cost = sandbox.usage.log.at(-1);
    expect(cost?.documentsRead).toBeLessThanOrEqual(1 + 11 + 2);
  });

  test("a bulk retry reads and writes one document, and in each batch those of ten retries", async () => {
    const artifactIds = Array.from({ length: 20 }, (_, index) => `note ${3 + 7 * index}`);
    const { result, cost } = await costOf(startBulkRetry, { artifactIds, kind: "failed_stage" });
    expectWithin(cost, 10, 1, 2);
    const batch = await costOf(internal.models.voicePipelineRetry.runBulkRetry, result);
    expect(batch.cost.documentsRead).toBeLessThanOrEqual(2 + 10 * (1 + 11 + 2));
    expectWithin((await costOf(getBulkRetry, result)).cost, 1 + 1, 2);
  });
});

test("of a week in which every hour measured 100 million latencies, of every length, a read takes less than half of what a transaction may", async () => {
  const sandbox = startSandbox(START, NO_CRONS);
  await sandbox.seed("voicePipelineHistoryState", [{ since: HOUR - 7 * DAY_MS, until: HOUR }]);
  await sandbox.seed(
    "voicePipelineMetricsSnapshots",
    Array.from({ length: 168 }, (_, back) => ({
      ...fullSnapshot(13),
      organizationId: null,
      isPlatform: true,
      periodType: "hourly",
      periodStart: HOUR - (back + 1) * HOUR_MS,
    })),
  );
  const { totals } = await sandbox.run(
    getHistoricalMetrics,
    { startTime: HOUR - 7 * DAY_MS, endTime: HOUR },
    asStaff,
  );
  expect(totals.endToEnd.count).toBe(168 * fullSketchCount(13));
  expect(sandbox.usage.log.at(-1)?.bytesRead).toBeLessThan(8 * 2 ** 20);
  sandbox.close();
});

/** Hours of a week and days of a quarter of each scope, with one artifact received in each. */
function snapshotsOf(scopes: readonly (string | null)[]) {
  const starts = [
    ...Array.from({ length: 168 }, (_, back) => ["hourly", HOUR - (back + 1) * HOUR_MS] as const),
    ...Array.from({ length: 90 }, (_, back) => ["daily", TODAY - back * DAY_MS] as const),
  ];
  return scopes.flatMap((organizationId) =>
    starts.map(([periodType, periodStart]) => ({
      ...EMPTY_SNAPSHOT,
      organizationId,
      isPlatform: organizationId === null,
      periodType,
      periodStart,
      events: { artifact_received: 1 },
      duration: {},
      wait: {},
    })),
  );
}

const resolvedAlerts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    condition: ALERT_CONDITION_NAMES[index % ALERT_CONDITION_NAMES.length] ?? "latency",
    severity: ALERT_SEVERITY_NAMES[Math.floor(index / 6) % 2] ?? "high",
    state: "resolved",
    value: 3,
    threshold: 2,
    since: START - index * 60_000,
    lastSeenAt: START - index * 60_000,
    checkedAt: START,
    resolvedAt: START,
    acknowledgedBy: "staff",
    acknowledgedAt: START,
  }));

const deadLetters = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    reason: "it was down",
    event: JSON.stringify({
      eventId: `letter ${index}`,
      eventType: "artifact_received",
      occurredAt: START - index,
      artifactId: `letter's note ${index}`,
    }),
    receivedAt: START - index,
  }));

/** Retries of one note that all failed. */
const retryEvents = () =>
  Array.from({ length: 2 * RETRIES }, (_, index) => ({
    eventId: `retry ${index}`,
    eventType: index % 2 === 0 ? "retry_initiated" : "retry_failed",
    occurredAt: START - (2 * RETRIES - index) * 10,
    timeWindow: timeWindowOf(START),
    artifactId: "note 3",
    pipelineStage: "transcription",
    metadata: { retryAttempt: Math.floor(index / 2) + 1, requestedBy: "staff" },
  }));
