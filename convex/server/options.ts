import type { GenericDataModel, GenericQueryCtx } from "convex/server";
import type { HistoryFunctions } from "./historyFunctions";
import type { LogFunctions } from "./logFunctions";
import type { PulseFunctions } from "./pulse";
import type { RetryFunctions, RetryHooks } from "./retryHooks";
import type { GivenSettings } from "./settings";

/** Finds names for ids. Each function gets every id of a page at once; ids it does not know it leaves out. */
export interface Directory<Ctx> {
  users: (ctx: Ctx, ids: string[]) => Promise<ReadonlyMap<string, string>>;
  organizations: (ctx: Ctx, ids: string[]) => Promise<ReadonlyMap<string, string>>;
}

/** What a host tells the monitor. */
export interface MonitorOptions<DataModel extends GenericDataModel> {
  /** Where the host exports the monitor's functions, such as `internal.models`. */
  functions: RetryFunctions & LogFunctions & HistoryFunctions & PulseFunctions;
  /** Whether the caller may see the monitor. Asked before any read; required, so that nothing is open by mistake. */
  isStaff: (ctx: GenericQueryCtx<DataModel>) => Promise<boolean>;
  directory: Directory<GenericQueryCtx<DataModel>>;
  /** How something is run again, for each retry that is possible. Without it that retry is refused as not supported. */
  retries?: RetryHooks<DataModel>;
  settings?: GivenSettings;
}
