import type { FunctionReference, GenericDataModel, GenericMutationCtx } from "convex/server";
import type { RetryKind } from "../../src/core/model";
import type { WorkedStage } from "../../src/core/vocabulary";
import type { RetryStart } from "./startRetry";

/** What is to run again. */
export interface StageRetry {
  artifactId: string;
  /** The stage to start with; null for the first. What follows it is run again, too. */
  stage: WorkedStage | null;
  /** Number of this retry of the artifact, 1 for the first: give it to `withStage` as `retryAttempt`. */
  attempt: number;
  /**
   * It takes the place of a retry of which nothing was heard for so long that its work must have died
   * (`settings.retryLostAfterMs`): what the pipeline still holds as under way may be started anew.
   */
  replacesLost: boolean;
}

/**
 * Runs something again, in the transaction in which the retry is logged: schedule the work, and throw to refuse (then
 * nothing of the retry remains, and staff read why).
 */
export type RetryHook<DataModel extends GenericDataModel> = (
  ctx: GenericMutationCtx<DataModel>,
  retry: StageRetry,
) => Promise<void>;

/** What the host can run again. What is left out cannot be retried. */
export type RetryHooks<DataModel extends GenericDataModel> = Partial<Record<RetryKind, RetryHook<DataModel>>>;

/** The internal functions of retries, at the place where the host mounted them. */
export interface RetryFunctions {
  voicePipelineRetry: {
    retryOne: FunctionReference<
      "mutation",
      "internal",
      { artifactId: string; kind: RetryKind | "failed_stage"; requestedBy: string },
      RetryStart
    >;
    runBulkRetry: FunctionReference<"mutation", "internal", { bulkRetryId: string }, null>;
  };
}
