import type { FunctionArgs, FunctionReference, PaginationOptions, PaginationResult } from "convex/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { GAUGE_ROWS_PER_SHARD } from "../../convex/server/gauges";
import { DEFAULT_SETTINGS } from "../../convex/server/settings";
import type { UsageEntry } from "../../sandbox";
import type { ArtifactFilters, EventFilters } from "../../src/core/model";
import { asStaff, START, startSandbox } from "./inSandbox";
import { eventsOfLives, type Sender } from "./storedHistory";
import { store } from "./storeEvents";

const { getRealTimeMetrics, getPipelineState } = api.models.voicePipelineMetrics;
const { getRecentEvents, getEventTimeline } = api.models.voicePipelineEvents;
const { getArtifacts, getActiveArtifacts, getFailedArtifacts } = api.models.voicePipelineArtifacts;

const SHARDS = DEFAULT_SETTINGS.platformShards;
const PAGE = 50;
/** The sample's 5 organisations and 13 people: every page may show them all. */
const NAMES = 18;

describe.each([1_000, 100_000])("with %d events stored", (count) => {
  const sandbox = startSandbox();
  let senders: Sender[] = [];

  beforeAll(async () => {
    senders = await sandbox.run(internal.samplePipeline.people.seedPeople, {});
    await store(sandbox, eventsOfLives(count, senders), SHARDS);
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

  test("getRealTimeMetrics reads at most 8 documents per shard in 8 ranges, and no event", async () => {
    const { result, cost } = await costOf(getRealTimeMetrics, {});
    expect(result.artifacts_received_1h.counts.some((count) => count > 0)).toBe(true);
    expect(cost.documentsRead).toBeLessThanOrEqual(8 * SHARDS);
    expect(cost.indexRanges).toBeLessThanOrEqual(8);
  });

  test("getPipelineState reads at most 3 documents per stage and shard", async () => {
    const { result, cost } = await costOf(getPipelineState, {});
    expect(result.stages.some(({ oldestWaitingSince }) => oldestWaitingSince !== null)).toBe(true);
    expect(cost.documentsRead).toBeLessThanOrEqual(GAUGE_ROWS_PER_SHARD * SHARDS + 6 + 1);
    expect(cost.documentsRead).toBeLessThanOrEqual(3 * 6 * SHARDS);
  });

  /** Reads the first pages of a list and checks each against its budget. */
  async function readPages<Row>(
    read: (options: PaginationOptions) => Promise<{ result: PaginationResult<Row>; cost: UsageEntry }>,
    ranges: number,
  ): Promise<void> {
    let cursor: string | null = null;
    for (let page = 0; page < 3; page++) {
      const { result, cost }: Awaited<ReturnType<typeof read>> = await read({ numItems: PAGE, cursor });
      // The row at the cursor is read once more.
      expect(cost.documentsRead).toBeLessThanOrEqual(result.page.length + NAMES + ranges + 1);
      if (result.isDone) return;
      cursor = result.continueCursor;
    }
  }

  const org = () => senders[0]?.organizationId;
  const hourAgo = START - 60 * 60_000;

  /** Filters, and over how many index ranges a page of them is merged: each may be read one row ahead. */
  test.each<[string, () => EventFilters, number]>([
    ["none", () => ({}), 0],
    ["an organisation", () => ({ organizationId: org() }), 0],
    ["a time range", () => ({ startTime: hourAgo, endTime: START }), 0],
    ["a type", () => ({ eventTypes: ["claims_extracted"] }), 0],
    ["several types", () => ({ eventTypes: ["claims_extracted", "artifact_failed"] }), 8],
    ["a stage", () => ({ stage: "transcription" }), 8],
    ["errors only", () => ({ errorsOnly: true }), 21],
    ["errors of a stage", () => ({ errorsOnly: true, stage: "transcription" }), 3],
    [
      "errors of an organisation in a time range",
      () => ({ errorsOnly: true, organizationId: org(), startTime: hourAgo }),
      21,
    ],
    ["a stage nothing happened in", () => ({ stage: "ingestion", errorsOnly: true }), 2],
  ])(
    "getRecentEvents filtered by %s reads its page, names and a row ahead per range",
    async (_, filters, ranges) => {
      await readPages((paginationOpts) => costOf(getRecentEvents, { ...filters(), paginationOpts }), ranges);
    },
  );

  test("getRecentEvents of one artifact reads that artifact's events, whatever else is asked", async () => {
    const filters = { artifactId: "note 7", errorsOnly: true, stage: "transcription" } as const;
    const { cost } = await costOf(getRecentEvents, {
      ...filters,
      paginationOpts: { numItems: PAGE, cursor: null },
    });
    expect(cost.documentsRead).toBeLessThanOrEqual(10 + 2);
  });

  test("getEventTimeline reads the artifact's events, its row and two names", async () => {
    const paginationOpts = { numItems: 100, cursor: null };
    const { result, cost } = await costOf(getEventTimeline, { artifactId: "note 8", paginationOpts });
    expect(result.page).toHaveLength(10);
    expect(cost.documentsRead).toBeLessThanOrEqual(10 + 1 + 2);
  });

  test.each<[string, () => ArtifactFilters, number]>([
    ["none", () => ({}), 0],
    ["an id", () => ({ artifactId: "note 9" }), 0],
    ["a status", () => ({ status: "completed" }), 0],
    ["a stage", () => ({ stage: "transcription" }), 6],
    ["a channel", () => ({ sourceChannel: "voicemail" }), 36],
    ["a channel and a status", () => ({ sourceChannel: "voicemail", status: "failed" }), 6],
    ["an organisation and a stage", () => ({ organizationId: org(), stage: "confirmation" }), 6],
    ["a status in a time range", () => ({ status: "failed", startTime: hourAgo }), 0],
  ])(
    "getArtifacts filtered by %s reads its page, names and a row ahead per range",
    async (_, filters, ranges) => {
      await readPages((paginationOpts) => costOf(getArtifacts, { ...filters(), paginationOpts }), ranges);
    },
  );

  test.each([
    ["getActiveArtifacts", getActiveArtifacts, 4],
    ["getFailedArtifacts", getFailedArtifacts, 0],
  ] as const)("%s reads its page, names and a row ahead per status", async (_, list, ranges) => {
    const { result, cost } = await costOf(list, { paginationOpts: { numItems: PAGE, cursor: null } });
    expect(result.page.length).toBeGreaterThan(0);
    expect(cost.documentsRead).toBeLessThanOrEqual(result.page.length + NAMES + ranges);
  });

  test("a refused call reads nothing at all", async () => {
    await expect(
      sandbox.run(getRecentEvents, { paginationOpts: { numItems: PAGE, cursor: null } }),
    ).rejects.toThrow();
    expect(sandbox.usage.log.at(-1)).toMatchObject({ isSuccess: false, documentsRead: 0, indexRanges: 0 });
  });

  test("logEvent reads at most 11 documents and writes at most 6, and one more where a burst begins", async () => {
    const log = (eventId: string) =>
      costOf(internal.models.voicePipelineEvents.logEvent, {
        eventId,
        eventType: "transcription_completed",
        occurredAt: START,
        artifactId: "note 5",
        ...senders[5],
      });
    const first = await log("starts the pulse");
    const next = await log("finds it beating");
    for (const { result, cost } of [first, next]) {
      expect(result).toEqual({ status: "logged" });
      expect(cost.documentsRead).toBeLessThanOrEqual(11);
    }
    expect(first.cost.documentsWritten).toBeLessThanOrEqual(7);
    expect(next.cost.documentsWritten).toBeLessThanOrEqual(6);
  });
});
