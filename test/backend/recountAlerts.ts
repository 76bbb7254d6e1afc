import type { HistoryState } from "../../convex/server/historyState";
import { ALERT_CONDITION_NAMES } from "../../src/core/alertConditions";
import { afterAcknowledgement, afterCheck, type AlertLife } from "../../src/core/alerts";
import { type HealthReadings, judge } from "../../src/core/alertVerdicts";
import { mergeSketches, summaryOf } from "../../src/core/latencySketch";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { AlertCondition } from "../../src/core/model";
import type { AlertThresholds } from "../../src/core/thresholds";
import { DAY_MS, HOUR_MS } from "../../src/core/timeWindow";
import { type Recount, recount } from "../convex/recount";
import type { Snapshot } from "./recountHistory";

/**
 * What a check reads that is not a function of the log alone: events go, and late ones may have come since the last batch.
 * That what is stored is right is checked by itself.
 */
type StoredReadings = Pick<HealthReadings, "latency" | "newestEventAt">;

/** What was done about alerts, in its order. */
export type AlertDeed =
  /** A health check, when these events were in the log and history was aggregated so far. */
  | ({ kind: "check"; at: number; log: readonly LoggedEvent[] } & StoredReadings)
  | { kind: "acknowledge"; at: number; condition: AlertCondition; by: string };

export type AlertRow = AlertLife & { condition: AlertCondition };

/**
 * Every alert there must be: the verdicts of each check from a recount of the log as it then was, and the life of each
 * condition's alerts replayed from them.
 */
export function recountAlerts(deeds: readonly AlertDeed[], thresholds: AlertThresholds): AlertRow[] {
  const resolved: AlertRow[] = [];
  const open = new Map<AlertCondition, AlertLife>();
  const recounts = new Map<number, Recount>();
  for (const deed of deeds) {
    if (deed.kind === "acknowledge") {
      const known = open.get(deed.condition);
      if (known !== undefined) open.set(deed.condition, afterAcknowledgement(known, deed.by, deed.at));
      continue;
    }
    const { at, log, latency, newestEventAt } = deed;
    // The log only grows.
    const counted = recounts.get(log.length) ?? recount(log);
    recounts.set(log.length, counted);
    const { metrics, state } = counted;
    const verdicts = judge({ nowMs: at, metrics, ...state, latency, newestEventAt }, thresholds);
    for (const condition of ALERT_CONDITION_NAMES) {
      const after = afterCheck(open.get(condition) ?? null, verdicts[condition], at);
      open.delete(condition);
      if (after?.state === "resolved") resolved.push({ condition, ...after });
      else if (after !== null) open.set(condition, after);
    }
  }
  return [...resolved, ...[...open].map(([condition, life]) => ({ condition, ...life }))];
}

/** What a check reads, beside counters and gauges, when this is stored. */
export function storedReadings(
  snapshots: readonly Snapshot[],
  kept: readonly LoggedEvent[],
  { until = 0, cleanedUntil }: HistoryState = {},
): StoredReadings {
  const newestEventAt =
    kept.length > 0 ? Math.max(...kept.map(({ occurredAt }) => occurredAt)) : (cleanedUntil ?? null);
  return { latency: latencyOf(snapshots, until), newestEventAt };
}

function latencyOf(snapshots: readonly Snapshot[], until: number): HealthReadings["latency"] {
  const lastHour = until - HOUR_MS;
  const today = Math.floor(lastHour / DAY_MS) * DAY_MS;
  const reading = (isMeant: (snapshot: Snapshot) => boolean) => {
    const meant = snapshots.filter((snapshot) => snapshot.isPlatform && isMeant(snapshot));
    const { count, p95Ms } = summaryOf(mergeSketches(meant.map(({ endToEnd }) => endToEnd)));
    return { count, p95Ms };
  };
  return {
    recent: reading(({ periodType, periodStart }) => periodType === "hourly" && periodStart === lastHour),
    usual: reading(
      ({ periodType, periodStart }) =>
        periodType === "daily" && periodStart >= today - 7 * DAY_MS && periodStart < today,
    ),
  };
}
