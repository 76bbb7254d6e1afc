import type { SampleChange } from "../../src/core/latencySamples";
import {
  EMPTY_SNAPSHOT,
  mergeSnapshots,
  type MetricsSnapshot,
  snapshotOf,
} from "../../src/core/metricsSnapshot";
import type { PeriodType } from "../../src/core/historyModel";
import { DAY_MS, HOUR_MS, MINUTE_MS, timeWindowOf, windowStart } from "../../src/core/timeWindow";
import type { Doc, MutationCtx } from "./dataModel";
import { changeHistoryState, readHistoryState } from "./historyState";
import type { BatchArgs, HistoryFunctions } from "./historyFunctions";
import { type PulseFunctions, requestBeat } from "./pulse";

type EventDoc = Doc<"voicePipelineEvents">;

/** Events of one batch: a fraction of the 32,000 documents and 16 MiB that a transaction may read. */
const BATCH_EVENTS = 1_000;
/**
 * Scopes and hours of one batch, of which an hourly and a daily row are read and written. A row of the busiest is some
 * 60 kB, so that 2 x 100 of them stay below the 16 MiB that a transaction may read, and may write.
 */
const BATCH_SCOPES = 100;
/** How long an hour is left alone after its end: transactions that began in it have long ended by then. */
const GRACE_MS = MINUTE_MS;

/** What a batch adds to one scope's hour. */
interface Share {
  organizationId: string | null;
  hourStart: number;
  events: EventDoc[];
  changes: SampleChange[];
}

/**
 * Aggregates the next batch of events of finished hours into snapshots and schedules itself for the one after it, until
 * nothing is left. Every event is added once: what was added and how far that went are written in one transaction, so it
 * may be stopped between any two batches, and started at any time and any number of times. A daily snapshot gets the
 * same share as the hourly one in the same transaction, and so is always the sum of its hours, late ones included.
 */
export async function aggregate(
  ctx: MutationCtx,
  functions: HistoryFunctions & PulseFunctions,
  { limit = BATCH_EVENTS }: BatchArgs,
): Promise<{ events: number }> {
  const openFrom = Math.floor((Date.now() - GRACE_MS) / HOUR_MS) * HOUR_MS;
  const hour = await ctx.db
    .query("voicePipelineHours")
    .withIndex("by_dirty", (q) => q.eq("isDirty", true).lt("timeWindow", timeWindowOf(openFrom)))
    .first();
  if (hour === null) {
    const { until } = await readHistoryState(ctx);
    if (until === undefined || until < openFrom) await requestBeat(ctx, functions);
    await changeHistoryState(ctx, ({ until = 0, ...rest }) => ({
      ...rest,
      until: Math.max(until, openFrom),
    }));
    return { events: 0 };
  }
  const batch = await readBatch(ctx, hour, limit);
  for (const { organizationId, hourStart, events, changes } of batch.shares) {
    const snapshot = snapshotOf(events, changes);
    await add(ctx, organizationId, "hourly", hourStart, snapshot);
    await add(ctx, organizationId, "daily", Math.floor(hourStart / DAY_MS) * DAY_MS, snapshot);
  }
  const { aggregatedTo, isLast } = batch;
  await ctx.db.patch("voicePipelineHours", hour._id, { aggregatedTo, isDirty: !isLast });
  const start = windowStart(hour.timeWindow);
  await changeHistoryState(ctx, ({ since = start, ...rest }) => ({ ...rest, since: Math.min(since, start) }));
  await ctx.scheduler.runAfter(0, functions.voicePipelineMetrics.aggregate, { limit });
  return { events: batch.events };
}

/** The next events of an hour that are not aggregated, in the order they were logged, by scope and hour. */
async function readBatch(
  ctx: MutationCtx,
  { timeWindow, aggregatedTo: from }: Doc<"voicePipelineHours">,
  limit: number,
) {
  const shares = new Map<string, Share>();
  const shareOf = (organizationId: string | null, hourStart: number): Share => {
    const key = JSON.stringify([organizationId, hourStart]);
    const share = shares.get(key) ?? { organizationId, hourStart, events: [], changes: [] };
    shares.set(key, share);
    return share;
  };
  const hourStart = windowStart(timeWindow);
  let [aggregatedTo, events, isLast] = [from, 0, true];
  const rest = ctx.db
    .query("voicePipelineEvents")
    .withIndex("by_time_window", (q) => q.eq("timeWindow", timeWindow).gt("_creationTime", from));
  for await (const event of rest) {
    if (events === limit || shares.size >= BATCH_SCOPES) {
      isLast = false;
      break;
    }
    shareOf(null, hourStart).events.push(event);
    if (event.organizationId !== undefined) shareOf(event.organizationId, hourStart).events.push(event);
    for (const change of event.sampleChanges ?? []) {
      const changedHour = Math.floor(change.at / HOUR_MS) * HOUR_MS;
      shareOf(null, changedHour).changes.push(change);
      if (change.organizationId !== undefined)
        shareOf(change.organizationId, changedHour).changes.push(change);
    }
    aggregatedTo = event._creationTime;
    events++;
  }
  return { shares: [...shares.values()], aggregatedTo, events, isLast };
}

async function add(
  ctx: MutationCtx,
  organizationId: string | null,
  periodType: PeriodType,
  periodStart: number,
  snapshot: MetricsSnapshot,
): Promise<void> {
  const row = await ctx.db
    .query("voicePipelineMetricsSnapshots")
    .withIndex("by_scope", (q) =>
      q.eq("organizationId", organizationId).eq("periodType", periodType).eq("periodStart", periodStart),
    )
    .unique();
  const sum = mergeSnapshots(row ?? EMPTY_SNAPSHOT, snapshot);
  const key = { organizationId, isPlatform: organizationId === null, periodType, periodStart };
  if (row === null) await ctx.db.insert("voicePipelineMetricsSnapshots", { ...key, ...sum });
  else await ctx.db.replace("voicePipelineMetricsSnapshots", row._id, { ...key, ...sum });
}
