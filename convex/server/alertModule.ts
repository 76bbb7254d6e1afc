import {
  type FunctionReference,
  type PaginationOptions,
  paginationOptsValidator,
  type PaginationResult,
  paginationResultValidator,
  type RegisteredMutation,
  type RegisteredQuery,
} from "convex/server";
import { v } from "convex/values";
import type { Alert, AlertCondition, AlertFilters, HealthState } from "../../src/core/model";
import { acknowledgeAlert, getActiveAlerts, getAlertHistory } from "./alerts";
import { alert, alertCondition, alertSeverity, alertState } from "./alertValidators";
import { internalMutation, type QueryCtx } from "./dataModel";
import { checkHealth } from "./healthCheck";
import { getHealthState } from "./healthState";
import type { Fields } from "./logFunctions";
import type { Directory } from "./options";
import type { Settings } from "./settings";
import type { staffMutationFor } from "./staffMutation";
import type { staffQueryFor } from "./staffQuery";

/** Functions of alerts. */
export interface AlertModule {
  getActiveAlerts: RegisteredQuery<"public", Record<string, never>, Promise<Alert[]>>;
  getAlertHistory: RegisteredQuery<
    "public",
    Fields<AlertFilters & { paginationOpts: PaginationOptions }>,
    Promise<PaginationResult<Alert>>
  >;
  getHealthState: RegisteredQuery<"public", Record<string, never>, Promise<HealthState>>;
  acknowledgeAlert: RegisteredMutation<"public", { alertId: string }, Promise<Alert>>;
  /** For a cron job, every five minutes. */
  checkHealth: RegisteredMutation<"internal", Record<string, never>, Promise<AlertCondition[]>>;
}

/** The internal function of alerts, at the place where the host mounted it. */
export interface AlertFunctions {
  voicePipelineAlerts: {
    checkHealth: FunctionReference<"mutation", "internal", Record<string, never>, AlertCondition[]>;
  };
}

interface Parts {
  staffQuery: ReturnType<typeof staffQueryFor>;
  staffMutation: ReturnType<typeof staffMutationFor>;
  directory: Directory<QueryCtx>;
  settings: Settings;
}

export function alertModule({ staffQuery, staffMutation, directory, settings }: Parts): AlertModule {
  return {
    getActiveAlerts: staffQuery({
      args: {},
      returns: v.array(alert),
      handler: (ctx) => getActiveAlerts(ctx, directory),
    }),
    getAlertHistory: staffQuery({
      args: {
        condition: v.optional(alertCondition),
        severity: v.optional(alertSeverity),
        state: v.optional(alertState),
        startTime: v.optional(v.number()),
        endTime: v.optional(v.number()),
        paginationOpts: paginationOptsValidator,
      },
      returns: paginationResultValidator(alert),
      handler: (ctx, args) => getAlertHistory(ctx, directory, args),
    }),
    getHealthState: staffQuery({
      args: {},
      returns: v.object({ checkedAt: v.union(v.number(), v.null()) }),
      handler: (ctx) => getHealthState(ctx),
    }),
    acknowledgeAlert: staffMutation({
      args: { alertId: v.string() },
      returns: alert,
      handler: (ctx, args) => acknowledgeAlert(ctx, directory, args),
    }),
    checkHealth: internalMutation({
      args: {},
      returns: v.array(alertCondition),
      handler: (ctx) => checkHealth(ctx, settings),
    }),
  };
}
