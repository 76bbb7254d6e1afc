import type { PaginationOptions, PaginationResult } from "convex/server";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import type { Artifact, ArtifactFilters, EventFilters, PipelineEvent } from "../../src/core/model";
import {
  ARTIFACT_STATUS_NAMES,
  ARTIFACT_STATUSES,
  EVENT_TYPE_NAMES,
  EVENT_TYPES,
  SOURCE_CHANNEL_NAMES,
  STAGE_NAMES,
} from "../../src/core/vocabulary";
import { historyOf, NOW } from "./historyOf";
import { createBackend } from "./setup";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  return () => vi.useRealTimers();
});

const { getRecentEvents, getEventTimeline } = api.models.voicePipelineEvents;
const { getArtifacts, getActiveArtifacts, getFailedArtifacts } = api.models.voicePipelineArtifacts;

const { backend, staff } = createBackend();
const [history = []] = fc.sample(historyOf({ minLength: 250, maxLength: 250, size: "max" }), {
  numRuns: 1,
  seed: 7,
});
// Many artifacts, so that their lists have pages too.
const events = history.map((event, index) =>
  event.artifactId === undefined ? event : { ...event, artifactId: `artifact ${index % 60}` },
);
vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
for (const event of events)
  await backend.mutation(internal.models.voicePipelineEvents.logEvent, { ...event });
vi.useRealTimers();
const stored = await backend.run(async (ctx) => ({
  events: await ctx.db.query("voicePipelineEvents").collect(),
  artifacts: await ctx.db.query("voicePipelineArtifacts").collect(),
}));

/** Reads a list page by page to its end. */
async function readAll<Row>(
  read: (paginationOpts: PaginationOptions) => Promise<PaginationResult<Row>>,
  numItems: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (;;) {
    const { page, isDone, continueCursor }: PaginationResult<Row> = await read({ numItems, cursor });
    expect(page.length).toBeLessThanOrEqual(numItems);
    rows.push(...page);
    if (isDone) return rows;
    cursor = continueCursor;
  }
}

const idsOf = (rows: readonly (Artifact | PipelineEvent)[]) =>
  rows.map((row) => ("eventId" in row ? row.eventId : row.artifactId));

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const time = fc.integer({ min: 0, max: 400 }).map((minutes) => NOW - minutes * 60_000);
const timeRange = fc
  .tuple(maybe(time), maybe(time))
  .map(([a, b]) =>
    a !== undefined && b !== undefined
      ? { startTime: Math.min(a, b), endTime: Math.max(a, b) }
      : { startTime: a, endTime: b },
  );
const organizationId = maybe(fc.constantFrom("org a", "org b", "no such org"));
const artifactId = maybe(fc.constantFrom("artifact 0", "artifact 7", "no such artifact"));
const pageSize = fc.integer({ min: 1, max: 60 });

const isWithin = (
  at: number,
  { startTime = 0, endTime = Infinity }: { startTime?: number; endTime?: number },
) => at >= startTime && at <= endTime;

describe("getRecentEvents", () => {
  const filters: fc.Arbitrary<EventFilters> = fc
    .record({
      eventTypes: maybe(fc.subarray(EVENT_TYPE_NAMES)),
      stage: maybe(fc.constantFrom(...STAGE_NAMES)),
      organizationId,
      artifactId,
      errorsOnly: maybe(fc.boolean()),
      range: timeRange,
    })
    .map(({ range, ...facets }) => ({ ...facets, ...range }));

  const matching = (filter: EventFilters) =>
    stored.events
      .filter(
        (event) =>
          (filter.eventTypes?.includes(event.eventType) ?? true) &&
          (filter.stage ?? event.pipelineStage) === event.pipelineStage &&
          (filter.organizationId ?? event.organizationId) === event.organizationId &&
          (filter.artifactId ?? event.artifactId) === event.artifactId &&
          (!filter.errorsOnly || EVENT_TYPES[event.eventType].isError) &&
          isWithin(event.occurredAt, filter),
      )
      .sort((a, b) => b.occurredAt - a.occurredAt || b._creationTime - a._creationTime)
      .map(({ eventId }) => eventId);

  test("any combination of filters and any page size gives just the events that match, newest first, each once", async () => {
    await fc.assert(
      fc.asyncProperty(filters, pageSize, async (filter, numItems) => {
        const rows = await readAll(
          (paginationOpts) => staff.query(getRecentEvents, { ...filter, paginationOpts }),
          numItems,
        );
        expect(idsOf(rows)).toEqual(matching(filter));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test.each<[string, EventFilters]>([
    ["of one index range", {}],
    ["of merged index ranges", { errorsOnly: true }],
  ])("a page %s that is pinned to its end cursor takes in late events and loses none", async (_, filter) => {
    const { staff, backend } = createBackend();
    const log = async (id: number, occurredAt: number) =>
      await backend.mutation(internal.models.voicePipelineEvents.logEvent, {
        eventId: `event ${id}`,
        eventType: id % 2 ? "budget_exceeded" : "rate_limit_hit",
        occurredAt,
      });
    for (let id = 0; id < 10; id++) await log(id, NOW - id * 10);
    const read = async (options: PaginationOptions) =>
      await staff.query(getRecentEvents, { ...filter, paginationOpts: options });
    const first = await read({ numItems: 4, cursor: null });
    const second = await read({ numItems: 4, cursor: first.continueCursor });
    await log(10, NOW - 25);
    await log(11, NOW - 45);
    const ids = ({ page }: { page: PipelineEvent[] }) => page.map(({ eventId }) => eventId.slice(6));
    const pinned = [
      await read({ numItems: 4, cursor: null, endCursor: first.continueCursor }),
      await read({ numItems: 4, cursor: first.continueCursor, endCursor: second.continueCursor }),
    ];
    expect(pinned.map(ids)).toEqual([
      ["0", "1", "2", "10", "3"],
      ["4", "11", "5", "6", "7"],
    ]);
    expect(pinned.map(({ continueCursor }) => continueCursor)).toEqual([
      first.continueCursor,
      second.continueCursor,
    ]);
  });
});

describe("getEventTimeline", () => {
  test("gives every event of one artifact, oldest first, whatever the page size", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 59 }), pageSize, async (index, numItems) => {
        const artifactId = `artifact ${index}`;
        const rows = await readAll(
          (paginationOpts) => staff.query(getEventTimeline, { artifactId, paginationOpts }),
          numItems,
        );
        const expected = stored.events
          .filter((event) => event.artifactId === artifactId)
          .sort((a, b) => a.occurredAt - b.occurredAt || a._creationTime - b._creationTime);
        expect(idsOf(rows)).toEqual(expected.map(({ eventId }) => eventId));
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe("artifact lists", () => {
  const filters: fc.Arbitrary<Omit<ArtifactFilters, "status">> = fc
    .record({
      artifactId,
      stage: maybe(fc.constantFrom(...STAGE_NAMES)),
      organizationId,
      sourceChannel: maybe(fc.constantFrom(...SOURCE_CHANNEL_NAMES)),
      range: timeRange,
    })
    .map(({ range, ...facets }) => ({ ...facets, ...range }));

  const matching = (
    filter: ArtifactFilters,
    isListed: (status: Artifact["status"]) => boolean = () => true,
  ) =>
    stored.artifacts
      .filter(
        (artifact) =>
          isListed(artifact.status) &&
          (filter.status ?? artifact.status) === artifact.status &&
          (filter.artifactId ?? artifact.artifactId) === artifact.artifactId &&
          (filter.stage ?? artifact.currentStage) === artifact.currentStage &&
          (filter.organizationId ?? artifact.organizationId) === artifact.organizationId &&
          (filter.sourceChannel ?? artifact.sourceChannel) === artifact.sourceChannel &&
          isWithin(artifact.createdAt, filter),
      )
      .sort((a, b) => b.createdAt - a.createdAt || b._creationTime - a._creationTime)
      .map(({ artifactId }) => artifactId);

  test("any combination of filters and any page size gives just the artifacts that match, newest first, each once", async () => {
    const status = maybe(fc.constantFrom(...ARTIFACT_STATUS_NAMES));
    await fc.assert(
      fc.asyncProperty(filters, status, pageSize, async (filter, status, numItems) => {
        const rows = await readAll(
          (paginationOpts) => staff.query(getArtifacts, { ...filter, status, paginationOpts }),
          numItems,
        );
        expect(idsOf(rows)).toEqual(matching({ ...filter, status }));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test("the active ones are those not completed and not failed; the failed ones those failed", async () => {
    await fc.assert(
      fc.asyncProperty(filters, pageSize, async (filter, numItems) => {
        const active = await readAll(
          (paginationOpts) => staff.query(getActiveArtifacts, { ...filter, paginationOpts }),
          numItems,
        );
        const failed = await readAll(
          (paginationOpts) => staff.query(getFailedArtifacts, { ...filter, paginationOpts }),
          numItems,
        );
        expect(idsOf(active)).toEqual(matching(filter, (status) => ARTIFACT_STATUSES[status].isActive));
        expect(idsOf(failed)).toEqual(matching(filter, (status) => status === "failed"));
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
