import type { FunctionReference } from "convex/server";

type Scheduled<Result> = FunctionReference<"mutation", "internal", Record<string, never>, Result>;

/** The internal functions of history that continue themselves, at the place where the host mounted them. */
export interface HistoryFunctions {
  voicePipelineMetrics: {
    aggregate: Scheduled<{ events: number }>;
    cleanUp: Scheduled<{ deleted: number }>;
  };
}
