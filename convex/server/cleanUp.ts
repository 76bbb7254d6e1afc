import { STAGE_NAMES } from "../../src/core/vocabulary";
import { HOUR_MS, timeWindowOf, windowStart } from "../../src/core/timeWindow";
import { checkBatchLimit } from "./arguments";
import type { MutationCtx } from "./dataModel";
import { deleteRecords } from "./deleteRecords";
import type { BatchArgs, HistoryFunctions } from "./historyFunctions";
import { changeHistoryState, readHistoryState } from "./historyState";
import { type PulseFunctions, requestBeat } from "./pulse";
import type { Settings } from "./settings";

/**
 * Documents deleted by one batch: an event is about 0.5 kB, an artifact 2 kB, a snapshot at most 45 kB, a dead
 * letter or a bulk retry rarely more.
 */
const BATCH = { events: 1_000, artifacts: 1_000, snapshots: 150, records: 150 };

/**
 * Deletes the next batch of what is past its retention and schedules itself for the one after it, until nothing is left.
 * Events go by their hour, the oldest first, and only once all of the hour is aggregated.
 */
export async function cleanUp(
  ctx: MutationCtx,
  functions: HistoryFunctions & PulseFunctions,
  settings: Settings,
  args: BatchArgs,
): Promise<{ deleted: number }> {
  checkBatchLimit(args);
  const { limit = Infinity } = args;
  const deleted =
    (await deleteEvents(ctx, settings, Math.min(limit, BATCH.events))) ||
    (await deleteSnapshots(ctx, settings, Math.min(limit, BATCH.snapshots))) ||
    (await deleteArtifacts(ctx, settings, Math.min(limit, BATCH.artifacts))) ||
    (await deleteRecords(ctx, settings, Math.min(limit, BATCH.records)));
  if (deleted > 0) {
    await ctx.scheduler.runAfter(0, functions.voicePipelineMetrics.cleanUp, args);
    await requestBeat(ctx, functions);
  }
  return { deleted };
}

/** Events of the oldest hour that is past its retention and aggregated; the row of the hour goes with the last of them. */
async function deleteEvents(
  ctx: MutationCtx,
  { eventRetentionMs }: Settings,
  limit: number,
): Promise<number> {
  // The hour that the cut goes through still has events to keep.
  const keptFrom = timeWindowOf(Date.now() - eventRetentionMs);
  const hour = await ctx.db
    .query("voicePipelineHours")
    .withIndex("by_dirty", (q) => q.eq("isDirty", false).lt("timeWindow", keptFrom))
    .first();
  if (hour === null) return 0;
  const { timeWindow } = hour;
  const events = await ctx.db
    .query("voicePipelineEvents")
    .withIndex("by_time_window", (q) => q.eq("timeWindow", timeWindow))
    .take(limit);
  for (const { _id } of events) await ctx.db.delete("voicePipelineEvents", _id);
  if (events.length < limit) await ctx.db.delete("voicePipelineHours", hour._id);
  const end = windowStart(timeWindow) + HOUR_MS;
  await changeHistoryState(ctx, ({ cleanedUntil = 0, ...rest }) => ({
    ...rest,
    cleanedUntil: Math.max(cleanedUntil, end),
  }));
  return events.length + 1;
}

/** Snapshots are kept for so long before the last aggregation, so that what is read as quiet was never deleted. */
async function deleteSnapshots(ctx: MutationCtx, settings: Settings, limit: number): Promise<number> {
  const { until = 0 } = await readHistoryState(ctx);
  const keptFrom = { hourly: until - settings.hourlyRetentionMs, daily: until - settings.dailyRetentionMs };
  for (const periodType of ["hourly", "daily"] as const) {
    for (const isPlatform of [true, false]) {
      const rows = await ctx.db
        .query("voicePipelineMetricsSnapshots")
        .withIndex("by_period", (q) =>
          q.eq("isPlatform", isPlatform).eq("periodType", periodType).lt("periodStart", keptFrom[periodType]),
        )
        .take(limit);
      for (const { _id } of rows) await ctx.db.delete("voicePipelineMetricsSnapshots", _id);
      if (rows.length > 0) return rows.length;
    }
  }
  return 0;
}

/** Artifacts that have been completed or failed for long. One that is still under way is kept, however old it is. */
async function deleteArtifacts(
  ctx: MutationCtx,
  { artifactRetentionMs }: Settings,
  limit: number,
): Promise<number> {
  for (const stage of STAGE_NAMES) {
    const artifacts = await ctx.db
      .query("voicePipelineArtifacts")
      .withIndex("by_activity", (q) =>
        q
          .eq("currentStage", stage)
          .eq("activity", "settled")
          .lt("since", Date.now() - artifactRetentionMs),
      )
      .take(limit);
    for (const { _id } of artifacts) await ctx.db.delete("voicePipelineArtifacts", _id);
    if (artifacts.length > 0) return artifacts.length;
  }
  return 0;
}
