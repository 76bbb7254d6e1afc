import { afterEach, beforeEach, expect, test } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import type { Sandbox } from "../../sandbox";
import { reconstructTimeline } from "../../src/core/spans";
import type { EventType } from "../../src/core/vocabulary";
import { asStaff, START, startSandbox } from "./inSandbox";

const HOUR_MS = 60 * 60_000;
const MINUTE_MS = 60_000;
const { aggregate, cleanUp } = internal.models.voicePipelineMetrics;

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = startSandbox();
});
afterEach(() => sandbox.close());

/** Logs events of the artifact `a`, a minute apart, the first so many hours ago. */
async function log(hoursAgo: number, ...types: EventType[]): Promise<void> {
  for (const [index, eventType] of types.entries()) {
    const occurredAt = START - hoursAgo * HOUR_MS + index * MINUTE_MS;
    const event = { eventId: `${eventType} ${occurredAt}`, eventType, occurredAt, artifactId: "a" };
    await sandbox.run(internal.models.voicePipelineEvents.logEvent, event);
  }
}

/** Does the scheduled work: all hours are aggregated, and what is past its retention is deleted. */
async function cleanAll(): Promise<void> {
  while ((await sandbox.run(aggregate, {})).events > 0);
  while ((await sandbox.run(cleanUp, {})).deleted > 0);
}

async function timeline(numItems = 100) {
  const { getEventTimeline } = api.models.voicePipelineEvents;
  const events = [];
  for (let cursor: string | null = null, isDone = false; !isDone;) {
    const args: { artifactId: string; paginationOpts: { numItems: number; cursor: string | null } } = {
      artifactId: "a",
      paginationOpts: { numItems, cursor },
    };
    const answer = await sandbox.run(getEventTimeline, args, asStaff);
    events.push(...answer.page);
    ({ continueCursor: cursor, isDone } = answer);
  }
  return events;
}

const spansOf = (events: Awaited<ReturnType<typeof timeline>>) =>
  reconstructTimeline(events)?.spans.map(({ stage, kind, outcome, startMs, endMs }) => [
    stage,
    kind,
    outcome,
    startMs,
    endMs,
  ]);

test("an artifact whose events are past their retention has the timeline of what was kept of its stages, called a summary", async () => {
  await log(60, "artifact_received", "transcription_started", "transcription_completed");
  await log(59, "claims_extraction_started", "claims_extraction_failed");
  const before = await timeline();
  expect(before.some(({ isSummary }) => isSummary)).toBe(false);

  await cleanAll();
  expect(sandbox.table("voicePipelineEvents")).toEqual([]);
  const after = await timeline();
  expect(after.map(({ eventType }) => eventType)).toEqual(before.map(({ eventType }) => eventType));
  expect(after.every(({ isSummary }) => isSummary)).toBe(true);
  expect(spansOf(after)).toEqual(spansOf(before));
});

test("where only the older events are gone, the summary ends where the log begins, page by page too", async () => {
  await log(60, "artifact_received", "transcription_started", "transcription_failed");
  await log(9, "retry_initiated", "transcription_started", "transcription_completed");
  await log(8, "claims_extraction_started");
  const before = await timeline();
  await cleanAll();
  expect(sandbox.table("voicePipelineEvents")).toHaveLength(4);
  for (const pageSize of [100, 1]) {
    const events = await timeline(pageSize);
    expect(events.map(({ eventType, isSummary = false }) => [eventType, isSummary])).toEqual([
      ["artifact_received", true],
      ["transcription_started", true],
      ["transcription_failed", true],
      ["retry_initiated", false],
      ["transcription_started", false],
      ["transcription_completed", false],
      ["claims_extraction_started", false],
    ]);
    expect(spansOf(events)).toEqual(spansOf(before));
  }
});

test("a first page that is pinned to its end and lost its events to the clean-up repeats nothing of the next", async () => {
  await log(60, "artifact_received", "transcription_started");
  await log(9, "transcription_completed", "claims_extraction_started");
  const { getEventTimeline } = api.models.voicePipelineEvents;
  const read = async (paginationOpts: { numItems: number; cursor: string | null; endCursor?: string }) =>
    await sandbox.run(getEventTimeline, { artifactId: "a", paginationOpts }, asStaff);
  const first = await read({ numItems: 2, cursor: null });
  await cleanAll();
  const pinned = await read({ numItems: 2, cursor: null, endCursor: first.continueCursor });
  expect(pinned.page.map(({ eventType, isSummary }) => [eventType, isSummary])).toEqual([
    ["artifact_received", true],
    ["transcription_started", true],
  ]);
  const next = await read({ numItems: 2, cursor: first.continueCursor });
  expect(next.page.map(({ eventType }) => eventType)).toEqual([
    "transcription_completed",
    "claims_extraction_started",
  ]);
});

test("of an artifact that nobody knows there is no timeline", async () => {
  const { getEventTimeline } = api.models.voicePipelineEvents;
  const args = { artifactId: "nobody's", paginationOpts: { numItems: 10, cursor: null } };
  expect((await sandbox.run(getEventTimeline, args, asStaff)).page).toEqual([]);
});
