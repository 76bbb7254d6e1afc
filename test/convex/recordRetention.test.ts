import { beforeEach, expect, test, vi } from "vitest";
import { internal } from "../../convex/_generated/api";
import { DEFAULT_SETTINGS } from "../../convex/server/settings";
import { createBackend } from "./setup";

const NOW = Date.UTC(2026, 1, 15, 14, 30);
const DAY_MS = 24 * 3_600_000;
const { recordRetentionMs } = DEFAULT_SETTINGS;

beforeEach(() => {
  // Its timers, too: what a batch schedules must not run behind the test.
  vi.useFakeTimers({ now: NOW });
  return () => vi.useRealTimers();
});

/** So long before the end of the retention: negative is past it. */
const before = (leftMs: number) => NOW - recordRetentionMs + leftMs;

const alert = (resolvedAt: number | undefined) => ({
  condition: "queue_depth" as const,
  severity: "high" as const,
  state: resolvedAt === undefined ? ("open" as const) : ("resolved" as const),
  value: 60,
  threshold: 50,
  since: 0,
  lastSeenAt: 0,
  checkedAt: 0,
  resolvedAt,
});

const bulk = (finishedAt: number | undefined) => ({
  kind: "failed_stage" as const,
  requestedBy: "staff",
  requestedAt: 0,
  next: 0,
  results: [],
  finishedAt,
});

const letter = (receivedAt: number) => ({ reason: "Too late", event: "{}", receivedAt });

test("resolved alerts, finished bulk retries and dead letters go after their retention; what has not ended stays, however old", async () => {
  const { backend } = createBackend();
  const ages = [before(-DAY_MS), before(-1), before(DAY_MS), NOW];
  await backend.run(async (ctx) => {
    for (const at of ages) {
      await ctx.db.insert("voicePipelineAlerts", alert(at));
      await ctx.db.insert("voicePipelineBulkRetries", bulk(at));
      await ctx.db.insert("voicePipelineDeadLetters", letter(at));
    }
    await ctx.db.insert("voicePipelineAlerts", alert(undefined));
    await ctx.db.insert("voicePipelineBulkRetries", bulk(undefined));
  });
  const deleted = [];
  const { cleanUp } = internal.models.voicePipelineMetrics;
  do deleted.push((await backend.mutation(cleanUp, { limit: 1 })).deleted);
  while (deleted.at(-1) !== 0);
  expect(deleted).toEqual([1, 1, 1, 1, 1, 1, 0]);
  const kept = await backend.run(async (ctx) => ({
    alerts: (await ctx.db.query("voicePipelineAlerts").collect()).map(({ resolvedAt }) => resolvedAt ?? null),
    bulkRetries: (await ctx.db.query("voicePipelineBulkRetries").collect()).map(
      ({ finishedAt }) => finishedAt ?? null,
    ),
    deadLetters: (await ctx.db.query("voicePipelineDeadLetters").collect()).map(
      ({ receivedAt }) => receivedAt,
    ),
  }));
  const stay = ages.slice(2);
  expect(kept).toEqual({
    alerts: [...stay, null],
    bulkRetries: [...stay, null],
    deadLetters: stay,
  });
});
