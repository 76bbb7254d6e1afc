import { beforeEach, describe, expect, test, vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import { NOW } from "./historyOf";
import { createBackend } from "./setup";

const { logEvent } = internal.models.voicePipelineEvents;
const { getDeadLetters, replayDeadLetters } = api.models.voicePipelineEvents;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  return () => vi.useRealTimers();
});

const received: LoggedEvent = {
  eventId: "event 1",
  eventType: "artifact_received",
  occurredAt: NOW,
  artifactId: "artifact 1",
  organizationId: "org a",
};

type Backend = ReturnType<typeof createBackend>["backend"];

const storedIn = async (backend: Backend) =>
  await backend.run(async (ctx) => ({
    events: await ctx.db.query("voicePipelineEvents").collect(),
    counters: await ctx.db.query("voicePipelineCounters").collect(),
    gauges: await ctx.db.query("voicePipelineGauges").collect(),
    artifacts: await ctx.db.query("voicePipelineArtifacts").collect(),
    deadLetters: await ctx.db.query("voicePipelineDeadLetters").collect(),
  }));

test("an event is stored with its UTC hour, and counted for its organisation and for the platform", async () => {
  const { backend } = createBackend();
  expect(await backend.mutation(logEvent, { ...received })).toEqual({ status: "logged" });
  const { events, counters, gauges, artifacts } = await storedIn(backend);
  expect(events).toMatchObject([{ ...received, pipelineStage: "ingestion", timeWindow: "2026-02-15-14" }]);
  expect(new Set(counters.map(({ organizationId }) => organizationId))).toEqual(new Set([null, "org a"]));
  expect(new Set(gauges.map(({ organizationId }) => organizationId))).toEqual(new Set([null, "org a"]));
  expect(artifacts).toMatchObject([{ artifactId: "artifact 1", status: "received", createdAt: NOW }]);
});

test("the same event logged again changes nothing", async () => {
  const { backend } = createBackend();
  await backend.mutation(logEvent, { ...received });
  const before = await storedIn(backend);
  expect(await backend.mutation(logEvent, { ...received })).toEqual({ status: "duplicate" });
  expect(await storedIn(backend)).toEqual(before);
});

describe("an event that cannot be logged", () => {
  /** Two rows for one artifact cannot be, so writing its next event fails, after the event and counters were written. */
  async function withBrokenReadModel() {
    const { backend, staff } = createBackend();
    await backend.mutation(logEvent, { ...received });
    await backend.run(async (ctx) => {
      const row = await ctx.db.query("voicePipelineArtifacts").first();
      if (row === null) throw new Error("no row");
      const fields = Object.entries(row).filter(([name]) => !name.startsWith("_"));
      await ctx.db.insert("voicePipelineArtifacts", Object.fromEntries(fields) as unknown as typeof row);
    });
    return { backend, staff };
  }
  const next: LoggedEvent = { ...received, eventId: "event 2", eventType: "transcription_completed" };

  test("leaves nothing half-written, does not throw, and is kept with the reason", async () => {
    const { backend } = await withBrokenReadModel();
    const before = await storedIn(backend);
    expect(await backend.mutation(logEvent, { ...next })).toEqual({ status: "dead_lettered" });
    const { deadLetters, ...after } = await storedIn(backend);
    expect({ ...after, deadLetters: [] }).toEqual(before);
    expect(deadLetters).toMatchObject([{ receivedAt: NOW }]);
    expect(deadLetters[0]?.reason).toContain("unique");
    expect(JSON.parse(deadLetters[0]?.event ?? "")).toEqual(next);
  });

  test("is logged by a replay once the cause is mended, and kept until then", async () => {
    const { backend, staff } = await withBrokenReadModel();
    await backend.mutation(logEvent, { ...next });
    const paginationOpts = { numItems: 10, cursor: null };
    const { page } = await staff.query(getDeadLetters, { paginationOpts });
    const deadLetterIds = page.map(({ deadLetterId }) => deadLetterId);
    expect(await staff.mutation(replayDeadLetters, { deadLetterIds })).toMatchObject([{ status: "kept" }]);
    await backend.run(async (ctx) => {
      const [, extra] = await ctx.db.query("voicePipelineArtifacts").collect();
      if (extra) await ctx.db.delete("voicePipelineArtifacts", extra._id);
    });
    expect(await staff.mutation(replayDeadLetters, { deadLetterIds })).toMatchObject([{ status: "logged" }]);
    expect(await staff.mutation(replayDeadLetters, { deadLetterIds })).toMatchObject([{ status: "gone" }]);
    const { events, deadLetters } = await storedIn(backend);
    expect(events).toHaveLength(2);
    expect(deadLetters).toEqual([]);
  });

  test.each<[string, Partial<LoggedEvent>, string]>([
    ["stamped in the far future", { occurredAt: NOW + 3_600_000 }, "future"],
    ["stamped with no time", { occurredAt: Number.NaN }, "occurredAt"],
    ["stamped before time began", { occurredAt: -1 }, "occurredAt"],
    ["with an empty id", { artifactId: "" }, "artifactId"],
    ["with an endless id", { organizationId: "o".repeat(10_000) }, "organizationId"],
    ["with an endless error message", { errorMessage: "e".repeat(100_000) }, "errorMessage"],
    ["with a cost that is no number", { metadata: { aiCost: Number.NaN } }, "aiCost"],
    ["with a negative count", { metadata: { disambiguationCount: -3 } }, "disambiguationCount"],
    ["with an endless duration", { durationMs: Infinity }, "durationMs"],
    ["with a cost beyond all measure", { metadata: { aiCost: 1e300 } }, "aiCost"],
    ["with a count beyond all measure", { metadata: { claimCount: 1e300 } }, "claimCount"],
    ["with a score above one", { metadata: { confidenceScore: 87 } }, "confidenceScore"],
    ["with a duration of a thousand years", { durationMs: 1_000 * 365 * 86_400_000 }, "durationMs"],
    ["about no artifact, though its type is", { artifactId: undefined }, "artifactId"],
    ["that changes the status to nothing", { eventType: "artifact_status_changed" }, "artifactStatus"],
  ])("is refused %s", async (_, fields, reason) => {
    const { backend } = createBackend();
    expect(await backend.mutation(logEvent, { ...received, ...fields })).toEqual({ status: "dead_lettered" });
    const { deadLetters, ...rest } = await storedIn(backend);
    expect(deadLetters).toHaveLength(1);
    expect(deadLetters[0]?.reason).toContain(reason);
    expect(Object.values(rest).flat()).toEqual([]);
  });
});

test("an event stamped by a clock that is a little ahead is logged", async () => {
  const { backend } = createBackend();
  const ahead = { ...received, occurredAt: NOW + 60_000 };
  expect(await backend.mutation(logEvent, ahead)).toEqual({ status: "logged" });
});
