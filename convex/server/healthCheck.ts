import { ALERT_CONDITION_NAMES } from "../../src/core/alertConditions";
import { afterCheck, type AlertLife } from "../../src/core/alerts";
import { countedUntil, type HealthReadings, judge, type LatencyReading } from "../../src/core/alertVerdicts";
import { mergeGauges } from "../../src/core/gauges";
import { mergeSketches, summaryOf } from "../../src/core/latencySketch";
import type { AlertCondition } from "../../src/core/model";
import type { AlertThresholds } from "../../src/core/thresholds";
import { DAY_MS, HOUR_MS } from "../../src/core/timeWindow";
import { STAGE_NAMES } from "../../src/core/vocabulary";
import type { Doc, MutationCtx, QueryCtx } from "./dataModel";
import { noteHealthCheck } from "./healthState";
import { readHistoryState } from "./historyState";
import { getRealTimeMetrics } from "./realTimeMetrics";
import { readServiceState } from "./serviceState";
import type { Settings } from "./settings";

/** Days of which the usual latency is made. */
const USUAL_DAYS = 7;

/**
 * Checks every condition of the platform and opens, keeps or resolves its alert; returns the conditions that hold or held
 * at the last check. Reads counters, gauges and at most eight snapshots, and where the counters have been silent for too
 * long the newest event, of any type: some have no counter. Never an artifact. Two checks
 * at once meet on the alerts they read, so that a condition never has two.
 */
export async function checkHealth(ctx: MutationCtx, { alerts }: Settings): Promise<AlertCondition[]> {
  const nowMs = Date.now();
  const verdicts = judge(await readHealth(ctx, nowMs, alerts), alerts);
  const open: AlertCondition[] = [];
  for (const condition of ALERT_CONDITION_NAMES) {
    const known = await openAlert(ctx, condition);
    const before = known && lifeOf(known);
    const after = afterCheck(before, verdicts[condition], nowMs);
    if (after === null) continue;
    if (after.state !== "resolved") open.push(condition);
    if (known === null) await ctx.db.insert("voicePipelineAlerts", { condition, ...after });
    else if (after !== before)
      await ctx.db.replace("voicePipelineAlerts", known._id, { condition, ...after });
  }
  await noteHealthCheck(ctx, nowMs);
  return open;
}

/** The alert of a condition that is not resolved, if there is one. */
export const openAlert = async (ctx: QueryCtx, condition: AlertCondition) =>
  await ctx.db
    .query("voicePipelineAlerts")
    .withIndex("by_condition", (q) => q.eq("condition", condition).eq("resolvedAt", undefined))
    .unique();

export function lifeOf(alert: Doc<"voicePipelineAlerts">): AlertLife {
  const { _id, _creationTime, condition, ...life } = alert;
  return life;
}

async function readHealth(
  ctx: QueryCtx,
  nowMs: number,
  { inactivityMs }: AlertThresholds,
): Promise<HealthReadings> {
  const gauges = await ctx.db
    .query("voicePipelineGauges")
    .withIndex("by_scope", (q) => q.eq("organizationId", null))
    .collect();
  const { stages, disambiguationBacklog } = mergeGauges(gauges);
  // The clock's last hour has no snapshot until it is aggregated; taking it for quiet would resolve an alert that holds.
  const { until = 0, cleanedUntil } = await readHistoryState(ctx);
  const lastHour = until - HOUR_MS;
  const today = Math.floor(lastHour / DAY_MS) * DAY_MS;
  const metrics = await getRealTimeMetrics(ctx, {});
  const isSilent = nowMs - (countedUntil(metrics) ?? 0) > inactivityMs;
  return {
    nowMs,
    metrics,
    newestEventAt: isSilent ? ((await newestEventAt(ctx)) ?? cleanedUntil ?? null) : null,
    stages: STAGE_NAMES.map((stage) => ({ stage, waiting: stages[stage].waiting })),
    disambiguationBacklog,
    aiService: await readServiceState(ctx),
    latency: {
      recent: await latencyBetween(ctx, "hourly", lastHour, lastHour),
      usual: await latencyBetween(ctx, "daily", today - USUAL_DAYS * DAY_MS, today - DAY_MS),
    },
  };
}

const newestEventAt = async (ctx: QueryCtx) =>
  (await ctx.db.query("voicePipelineEvents").withIndex("by_time").order("desc").first())?.occurredAt ?? null;

/** End-to-end latency of the platform over the snapshots that start between two moments, both inclusive. */
async function latencyBetween(
  ctx: QueryCtx,
  periodType: "hourly" | "daily",
  first: number,
  last: number,
): Promise<LatencyReading> {
  const snapshots = await ctx.db
    .query("voicePipelineMetricsSnapshots")
    .withIndex("by_scope", (q) =>
      q
        .eq("organizationId", null)
        .eq("periodType", periodType)
        .gte("periodStart", first)
        .lte("periodStart", last),
    )
    .collect();
  const { p95Ms, count } = summaryOf(mergeSketches(snapshots.map(({ endToEnd }) => endToEnd)));
  return { p95Ms, count };
}
