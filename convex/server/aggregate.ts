import { getDocumentSize } from "convex/values";
import { PERIOD_MS } from "../../src/core/historyRange";
import type { SampleChange } from "../../src/core/latencySamples";
import {
  EMPTY_SNAPSHOT,
  mergeSnapshots,
  type MetricsSnapshot,
  snapshotOf,
} from "../../src/core/metricsSnapshot";
import type { PeriodType } from "../../src/core/historyModel";
import { HOUR_MS, MINUTE_MS, timeWindowOf, windowStart } from "../../src/core/timeWindow";
import { checkBatchLimit } from "./arguments";
import type { Doc, MutationCtx } from "./dataModel";
import { changeHistoryState, readHistoryState } from "./historyState";
import type { BatchArgs, HistoryFunctions } from "./historyFunctions";
import { type PulseFunctions, requestBeat } from "./pulse";

type EventDoc = Doc<"voicePipelineEvents">;
type SnapshotDoc = Doc<"voicePipelineMetricsSnapshots">;

/** Events of one batch: a fraction of the 32,000 documents and 16 MiB that a transaction may read. */
const BATCH_EVENTS = 1_000;
/** Scopes and hours of one batch, of which an hourly and a daily row are read and written. */
const BATCH_SCOPES = 100;
/**
 * Bytes of these rows. Each is read to find and to change it, and one that holds every latency there can be has 45 kB; with
 * a thousand events of the longest texts that stays below the 16 MiB that a transaction may read.
 */
const BATCH_BYTES = 4 * 2 ** 20;
/** How long an hour is left alone after its end: transactions that began in it have long ended by then. */
const GRACE_MS = MINUTE_MS;

/** A row that a batch adds to: where it belongs, its document if there is one, and what it will hold. */
interface Row {
  key: Pick<SnapshotDoc, "organizationId" | "isPlatform" | "periodType" | "periodStart">;
  known: SnapshotDoc | null;
  sum: MetricsSnapshot;
}

/** What a batch adds to one scope's hour, and to the day of it. */
interface Share {
  rows: Row[];
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
  checkBatchLimit({ limit });
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
  for (const { rows, events, changes } of batch.shares) {
    const snapshot = snapshotOf(events, changes);
    for (const row of rows) row.sum = mergeSnapshots([row.sum, snapshot]);
  }
  for (const row of batch.rows) await write(ctx, row);
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
  const rows = new Map<string, Row>();
  let bytes = 0;
  const rowOf = async (organizationId: string | null, periodType: PeriodType, at: number): Promise<Row> => {
    const periodStart = Math.floor(at / PERIOD_MS[periodType]) * PERIOD_MS[periodType];
    const key = { organizationId, isPlatform: organizationId === null, periodType, periodStart };
    const id = JSON.stringify(key);
    const row = rows.get(id) ?? (await readRow(ctx, key));
    if (!rows.has(id)) bytes += row.known === null ? 0 : getDocumentSize(row.known);
    rows.set(id, row);
    return row;
  };
  const shareOf = async (organizationId: string | null, at: number): Promise<Share> => {
    const hourly = await rowOf(organizationId, "hourly", at);
    const id = JSON.stringify(hourly.key);
    const share = shares.get(id) ?? {
      rows: [hourly, await rowOf(organizationId, "daily", at)],
      events: [],
      changes: [],
    };
    shares.set(id, share);
    return share;
  };
  const hourStart = windowStart(timeWindow);
  let [aggregatedTo, events, isLast] = [from, 0, true];
  const rest = ctx.db
    .query("voicePipelineEvents")
    .withIndex("by_time_window", (q) => q.eq("timeWindow", timeWindow).gt("_creationTime", from));
  for await (const event of rest) {
    if (events === limit || shares.size >= BATCH_SCOPES || bytes >= BATCH_BYTES) {
      isLast = false;
      break;
    }
    (await shareOf(null, hourStart)).events.push(event);
    if (event.organizationId !== undefined)
      (await shareOf(event.organizationId, hourStart)).events.push(event);
    for (const change of event.sampleChanges ?? []) {
      (await shareOf(null, change.at)).changes.push(change);
      if (change.organizationId !== undefined)
        (await shareOf(change.organizationId, change.at)).changes.push(change);
    }
    aggregatedTo = event._creationTime;
    events++;
  }
  return { shares: [...shares.values()], rows: [...rows.values()], aggregatedTo, events, isLast };
}

async function readRow(ctx: MutationCtx, key: Row["key"]): Promise<Row> {
  const { organizationId, periodType, periodStart } = key;
  const known = await ctx.db
    .query("voicePipelineMetricsSnapshots")
    .withIndex("by_scope", (q) =>
      q.eq("organizationId", organizationId).eq("periodType", periodType).eq("periodStart", periodStart),
    )
    .unique();
  return { key, known, sum: known ?? EMPTY_SNAPSHOT };
}

async function write(ctx: MutationCtx, { key, known, sum }: Row): Promise<void> {
  if (known === null) await ctx.db.insert("voicePipelineMetricsSnapshots", { ...key, ...sum });
  else await ctx.db.replace("voicePipelineMetricsSnapshots", known._id, { ...key, ...sum });
}
