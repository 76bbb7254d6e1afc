import { getDocumentSize } from "convex/values";
import type { HistoryRange, OrgBreakdown } from "../../src/core/historyModel";
import { PERIOD_MS } from "../../src/core/historyRange";
import { EMPTY_SNAPSHOT, mergeSnapshots, type MetricsSnapshot } from "../../src/core/metricsSnapshot";
import { totalsOf } from "../../src/core/snapshotView";
import type { QueryCtx } from "./dataModel";
import { knownFrom, readPeriod } from "./history";
import { namesOnPage } from "./names";
import type { Directory } from "./options";
import type { Settings } from "./settings";

/** What one call reads at most: well below the 32,000 documents and 16 MiB of a transaction, names included. */
const MAX_ROWS = 10_000;
const MAX_BYTES = 8 * 2 ** 20;

/**
 * Every organisation with anything in a period: one index range over their snapshots, the newest first. What is more than
 * one call may read is left out by whole hours or days, and so is what is not kept; `completeFrom` says from where on
 * nothing is.
 */
export async function getOrgBreakdown(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  settings: Settings,
  range: HistoryRange,
): Promise<OrgBreakdown> {
  const { period, state } = await readPeriod(ctx, range);
  const { periodType, endTime } = period;
  const startTime = Math.min(Math.max(period.startTime, knownFrom(state, settings, periodType)), endTime);
  const rows = ctx.db
    .query("voicePipelineMetricsSnapshots")
    .withIndex("by_period", (q) =>
      q
        .eq("isPlatform", false)
        .eq("periodType", periodType)
        .gte("periodStart", startTime)
        .lt("periodStart", Math.min(endTime, state.until ?? 0)),
    )
    .order("desc");

  const sums = new Map<string, MetricsSnapshot>();
  let bucket: { start: number; rows: { organizationId: string; row: MetricsSnapshot }[] } | undefined;
  let [completeFrom, count, bytes] = [startTime, 0, 0];
  const closeBucket = () => {
    for (const { organizationId, row } of bucket?.rows ?? []) {
      sums.set(organizationId, mergeSnapshots([sums.get(organizationId) ?? EMPTY_SNAPSHOT, row]));
    }
  };
  for await (const { organizationId, periodStart, ...row } of rows) {
    if (bucket?.start !== periodStart) {
      closeBucket();
      bucket = { start: periodStart, rows: [] };
    }
    count += 1;
    bytes += getDocumentSize(row);
    if (count > MAX_ROWS || bytes > MAX_BYTES) {
      completeFrom = periodStart + PERIOD_MS[periodType];
      bucket = undefined;
      break;
    }
    // Stages are not shown here: their sketches need not be merged.
    if (organizationId !== null)
      bucket.rows.push({ organizationId, row: { ...row, duration: {}, wait: {} } });
  }
  closeBucket();

  const totals = [...sums].map(([organizationId, sum]) => ({ organizationId, ...totalsOf(sum) }));
  totals.sort((a, b) => b.received - a.received || (a.organizationId < b.organizationId ? -1 : 1));
  const namesOf = await namesOnPage(ctx, directory, totals, ({ organizationId }) => ({ organizationId }));
  return {
    ...period,
    organizations: totals.map(({ organizationId, ...rest }) => ({
      ...rest,
      organization: namesOf({ organizationId, ...rest }).organization ?? { id: organizationId, name: null },
      failureRate: rest.completed + rest.failed === 0 ? null : rest.failed / (rest.completed + rest.failed),
    })),
    completeFrom,
  };
}
