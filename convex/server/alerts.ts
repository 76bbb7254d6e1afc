import type { PaginationOptions, PaginationResult } from "convex/server";
import {
  ALERT_CONDITION_NAMES,
  ALERT_SEVERITY_NAMES,
  ALERT_STATE_NAMES,
  byGravity,
} from "../../src/core/alertConditions";
import { afterAcknowledgement } from "../../src/core/alerts";
import type { Alert, AlertCondition, AlertFilters, AlertSeverity, AlertState } from "../../src/core/model";
import { checkIds, notPossible, refusal } from "./arguments";
import type { Doc, MutationCtx, QueryCtx } from "./dataModel";
import { lifeOf, openAlert } from "./healthCheck";
import { namesOnPage } from "./names";
import type { Directory } from "./options";
import { type Range, readPage } from "./page";
import { within } from "./timeSlice";

type AlertDoc = Doc<"voicePipelineAlerts">;

/** The alerts that are not resolved, acknowledged ones included: at most one per condition, the gravest first. */
export async function getActiveAlerts(ctx: QueryCtx, directory: Directory<QueryCtx>): Promise<Alert[]> {
  const open = await Promise.all(ALERT_CONDITION_NAMES.map((condition) => openAlert(ctx, condition)));
  return await viewAlerts(ctx, directory, open.filter((alert) => alert !== null).sort(byGravity));
}

/** A page of alerts of all times, newest first. Filters combine with AND. */
export async function getAlertHistory(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  { paginationOpts, ...filters }: AlertFilters & { paginationOpts: PaginationOptions },
): Promise<PaginationResult<Alert>> {
  const { startTime, endTime } = filters;
  const { page, ...rest } = await readPage<AlertDoc>(
    {
      ranges: rangesFor(ctx, filters),
      order: "desc",
      timeOf: ({ since }) => since,
      time: { startTime, endTime },
    },
    paginationOpts,
  );
  return { ...rest, page: await viewAlerts(ctx, directory, page) };
}

/** The index ranges that hold exactly what the filters let through: one per kind of alert that does. */
function rangesFor(ctx: QueryCtx, { condition, severity, state }: AlertFilters): Range<AlertDoc>[] {
  if (condition === undefined && severity === undefined && state === undefined) {
    return [
      (slice, order) =>
        ctx.db
          .query("voicePipelineAlerts")
          .withIndex("by_since", (q) => within(q, "since", slice))
          .order(order),
    ];
  }
  return only(condition, ALERT_CONDITION_NAMES).flatMap((condition) =>
    only(severity, ALERT_SEVERITY_NAMES).flatMap((severity) =>
      only(state, ALERT_STATE_NAMES).map((state) => ofKind(ctx, condition, severity, state)),
    ),
  );
}

const only = <Name>(wanted: Name | undefined, names: readonly Name[]) =>
  wanted === undefined ? names : [wanted];

const ofKind =
  (ctx: QueryCtx, condition: AlertCondition, severity: AlertSeverity, state: AlertState): Range<AlertDoc> =>
  (slice, order) =>
    ctx.db
      .query("voicePipelineAlerts")
      .withIndex("by_kind", (q) =>
        within(q.eq("condition", condition).eq("severity", severity).eq("state", state), "since", slice),
      )
      .order(order);

/** Notes that somebody knows of an alert. The first to say so stays; said again, it changes nothing. */
export async function acknowledgeAlert(
  ctx: MutationCtx & { staffId: string },
  directory: Directory<QueryCtx>,
  { alertId }: { alertId: string },
): Promise<Alert> {
  checkIds({ alertId });
  const id = ctx.db.normalizeId("voicePipelineAlerts", alertId);
  const alert = id && (await ctx.db.get("voicePipelineAlerts", id));
  if (!alert) throw refusal("not_found", "There is no such alert");
  if (alert.state === "resolved") throw notPossible("resolved", "The alert has resolved itself");
  const { condition } = alert;
  const after = afterAcknowledgement(lifeOf(alert), ctx.staffId, Date.now());
  if (alert.state === "open") await ctx.db.replace("voicePipelineAlerts", alert._id, { condition, ...after });
  const [view] = await viewAlerts(ctx, directory, [{ ...alert, ...after }]);
  if (view === undefined) throw new Error("One alert has one view");
  return view;
}

async function viewAlerts(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  alerts: readonly AlertDoc[],
): Promise<Alert[]> {
  const namesOf = await namesOnPage(ctx, directory, alerts, ({ acknowledgedBy }) => ({
    senderUserId: acknowledgedBy,
  }));
  return alerts.map((alert) => ({
    alertId: alert._id,
    condition: alert.condition,
    severity: alert.severity,
    state: alert.state,
    value: alert.value,
    threshold: alert.threshold,
    stage: alert.stage ?? null,
    since: alert.since,
    lastSeenAt: alert.lastSeenAt,
    acknowledgedBy: namesOf(alert).sender,
    acknowledgedAt: alert.acknowledgedAt ?? null,
    resolvedAt: alert.resolvedAt ?? null,
  }));
}
