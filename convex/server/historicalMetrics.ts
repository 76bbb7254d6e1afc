import type { HistoricalMetrics, HistoryRange, StageBreakdown } from "../../src/core/historyModel";
import { EMPTY_SNAPSHOT, mergeSnapshots } from "../../src/core/metricsSnapshot";
import { type CounterTotals, counterTotals, stageMetricsOf, totalsOf } from "../../src/core/snapshotView";
import { COUNTER_NAMES } from "../../src/core/vocabulary";
import type { QueryCtx } from "./dataModel";
import { type KnownBucket, readHistory, type Scope } from "./history";
import type { Settings } from "./settings";

/** One row per hour or day of the platform, or of one organisation, and all of them together. */
export async function getHistoricalMetrics(
  ctx: QueryCtx,
  settings: Settings,
  args: HistoryRange & Scope,
): Promise<HistoricalMetrics> {
  const { period, buckets } = await readHistory(ctx, settings, args);
  const { snapshot, counted } = together(buckets);
  return {
    ...period,
    buckets: buckets.map(({ start, end, status, snapshot, counted }) => ({
      start,
      end,
      status,
      totals: totalsOf(snapshot, counted),
      stages: stageMetricsOf(snapshot, counted),
    })),
    totals: totalsOf(snapshot, counted),
  };
}

/** What each stage did over a whole period, for the platform or one organisation. */
export async function getStageBreakdown(
  ctx: QueryCtx,
  settings: Settings,
  args: HistoryRange & Scope,
): Promise<StageBreakdown> {
  const { period, buckets } = await readHistory(ctx, settings, args);
  const { snapshot, counted } = together(buckets);
  return { ...period, stages: stageMetricsOf(snapshot, counted) };
}

function together(buckets: readonly KnownBucket[]) {
  const snapshot = mergeSnapshots(buckets.map((bucket) => bucket.snapshot));
  const counted: CounterTotals = counterTotals(EMPTY_SNAPSHOT);
  for (const bucket of buckets) for (const name of COUNTER_NAMES) counted[name] += bucket.counted[name];
  return { snapshot, counted };
}
