import type { BucketStatus, HistoryPeriod, HistoryRange, PeriodType } from "../../src/core/historyModel";
import { bucketStarts, MAX_BUCKETS, PERIOD_MS, periodTypeOf } from "../../src/core/historyRange";
import { EMPTY_SNAPSHOT, mergeSnapshots, type MetricsSnapshot } from "../../src/core/metricsSnapshot";
import { countBetween, KEPT_MINUTES } from "../../src/core/minuteCounts";
import type { RealTimeMetrics } from "../../src/core/model";
import { type CounterTotals, counterTotals } from "../../src/core/snapshotView";
import { HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";
import { COUNTER_NAMES } from "../../src/core/vocabulary";
import { checkIds, checkTimeRange, refusal } from "./arguments";
import type { Doc, QueryCtx } from "./dataModel";
import { type HistoryState, readHistoryState } from "./historyState";
import { getRealTimeMetrics } from "./realTimeMetrics";
import type { Settings } from "./settings";

export interface Scope {
  organizationId?: string;
}

/** What is known of one bucket. `counted`: what the counters would say, the open hour included. */
export interface KnownBucket {
  start: number;
  end: number;
  status: BucketStatus;
  snapshot: MetricsSnapshot;
  counted: CounterTotals;
}

interface History {
  period: HistoryPeriod;
  buckets: KnownBucket[];
}

/** The buckets that a range touches, with the state that says how much is known of them. */
export async function readPeriod(ctx: QueryCtx, range: HistoryRange) {
  checkTimeRange(range);
  const periodType = periodTypeOf(range);
  const longestMs = MAX_BUCKETS[periodType] * PERIOD_MS[periodType];
  if (range.endTime - range.startTime > longestMs) {
    const days = longestMs / PERIOD_MS.daily;
    throw refusal(
      "invalid_argument",
      `A range of ${periodType} metrics must not be longer than ${days} days`,
    );
  }
  const starts = bucketStarts(range, periodType);
  const state = await readHistoryState(ctx);
  const period: HistoryPeriod = {
    periodType,
    startTime: starts[0] ?? range.startTime,
    endTime: (starts.at(-1) ?? range.endTime - PERIOD_MS[periodType]) + PERIOD_MS[periodType],
    aggregatedUntil: state.until ?? null,
  };
  return { period, starts, state };
}

/**
 * The history of the platform or of one organisation: one snapshot per bucket in one index range. Of the day that is
 * being aggregated it reads the hours instead, and for what is not yet aggregated the counters.
 */
export async function readHistory(
  ctx: QueryCtx,
  settings: Settings,
  { organizationId, ...range }: HistoryRange & Scope,
): Promise<History> {
  checkIds({ organizationId });
  const { period, starts, state } = await readPeriod(ctx, range);
  const { periodType, startTime, endTime } = period;
  const length = PERIOD_MS[periodType];
  const scope = organizationId ?? null;
  const rows = await snapshotsBetween(
    ctx,
    scope,
    periodType,
    startTime,
    Math.min(endTime, closedUntil(state, length)),
  );
  const byStart = new Map(rows.map((row) => [row.periodStart, row]));
  const open = endTime > (state.until ?? 0) ? await readOpen(ctx, scope, state, length) : undefined;
  const isKnownFrom = knownFrom(state, settings, periodType);
  const buckets = starts.map((start) => {
    const end = start + length;
    const isOpen = open !== undefined && end > open.from;
    return isOpen
      ? openBucket(start, end, open)
      : closedBucket(start, end, byStart.get(start), start >= isKnownFrom);
  });
  return { period, buckets };
}

/** Start of the bucket that aggregation is in. */
const closedUntil = ({ until = 0 }: HistoryState, length: number) => Math.floor(until / length) * length;

async function snapshotsBetween(
  ctx: QueryCtx,
  organizationId: string | null,
  periodType: PeriodType,
  start: number,
  end: number,
): Promise<Doc<"voicePipelineMetricsSnapshots">[]> {
  if (start >= end) return [];
  return await ctx.db
    .query("voicePipelineMetricsSnapshots")
    .withIndex("by_scope", (q) =>
      q
        .eq("organizationId", organizationId)
        .eq("periodType", periodType)
        .gte("periodStart", start)
        .lt("periodStart", end),
    )
    .collect();
}

/** Start of the oldest bucket of which all that is aggregated is still in its snapshot; Infinity when nothing is. */
export function knownFrom(
  { since = Infinity, until = 0 }: HistoryState,
  { hourlyRetentionMs, dailyRetentionMs }: Settings,
  periodType: PeriodType,
): number {
  const length = PERIOD_MS[periodType];
  const retentionMs = periodType === "hourly" ? hourlyRetentionMs : dailyRetentionMs;
  return Math.max(Math.floor(since / length), Math.ceil((until - retentionMs) / length)) * length;
}

function closedBucket(
  start: number,
  end: number,
  row: MetricsSnapshot | undefined,
  isKnown: boolean,
): KnownBucket {
  const snapshot = isKnown && row ? row : EMPTY_SNAPSHOT;
  const status = isKnown ? (row ? "measured" : "quiet") : "missing";
  return { start, end, status, snapshot, counted: counterTotals(snapshot) };
}

/** What is known from `from` on, where aggregation has not been. */
interface Open {
  from: number;
  /** The hours of the day that is being aggregated, up to there. */
  day: MetricsSnapshot;
  counters: RealTimeMetrics;
  /** Since when the counters know of everything. */
  countedFrom: number;
}

async function readOpen(
  ctx: QueryCtx,
  organizationId: string | null,
  state: HistoryState,
  length: number,
): Promise<Open> {
  const from = state.until ?? 0;
  const hours =
    length === HOUR_MS
      ? []
      : await snapshotsBetween(ctx, organizationId, "hourly", closedUntil(state, length), from);
  const counters = await getRealTimeMetrics(ctx, { organizationId: organizationId ?? undefined });
  const newestMinuteStart = Math.max(
    ...Object.values(counters).map(({ lastMinuteStart }) => lastMinuteStart),
  );
  return {
    from,
    day: mergeSnapshots(hours),
    counters,
    countedFrom: newestMinuteStart - (KEPT_MINUTES - 1) * MINUTE_MS,
  };
}

/**
 * A bucket that is not, or not all, aggregated. Counters keep two hours; where they say nothing of it, nothing is known.
 */
function openBucket(start: number, end: number, open: Open): KnownBucket {
  const from = Math.max(start, open.from);
  const snapshot = start < open.from ? open.day : EMPTY_SNAPSHOT;
  const counted = { ...counterTotals(snapshot) };
  let fresh = 0;
  for (const name of COUNTER_NAMES) {
    const count = countBetween(open.counters[name], from, end);
    counted[name] += count;
    fresh += count;
  }
  const isBegun = start < open.from;
  const isNext = open.from > 0 && start === open.from && end > open.countedFrom;
  return { start, end, status: isBegun || isNext || fresh > 0 ? "partial" : "missing", snapshot, counted };
}
