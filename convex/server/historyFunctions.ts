import type { FunctionReference } from "convex/server";

/** `limit` bounds what one batch takes on; without it, what fits into a transaction. */
export type BatchArgs = { limit?: number };

type Scheduled<Result> = FunctionReference<"mutation", "internal", BatchArgs, Result>;

/** The internal functions of history that continue themselves, at the place where the host mounted them. */
export interface HistoryFunctions {
  voicePipelineMetrics: {
    aggregate: Scheduled<{ events: number }>;
    cleanUp: Scheduled<{ deleted: number }>;
  };
}
