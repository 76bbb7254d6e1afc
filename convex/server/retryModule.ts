import {
  type PaginationOptions,
  paginationOptsValidator,
  type PaginationResult,
  paginationResultValidator,
  type RegisteredMutation,
  type RegisteredQuery,
} from "convex/server";
import { v } from "convex/values";
import type { BulkRetry, PossibleRetries, RetryAttempt, RetryKind } from "../../src/core/model";
import { getBulkRetry, runBulkRetry, startBulkRetry } from "./bulkRetry";
import { internalMutation, type MonitorDataModel, type QueryCtx } from "./dataModel";
import type { Directory } from "./options";
import type { PulseFunctions } from "./pulse";
import { getPossibleRetries, retryArtifact } from "./retryArtifact";
import { getRetryHistory } from "./retryHistory";
import type { RetryFunctions, RetryHooks } from "./retryHooks";
import { bulkRetry, bulkRetryKind, possibleRetries, retryAttempt, retryStart } from "./retryValidators";
import type { Settings } from "./settings";
import type { staffMutationFor } from "./staffMutation";
import type { staffQueryFor } from "./staffQuery";
import { type RetryStart, startRetry } from "./startRetry";

// The registered types are written out: Convex finds their arguments and results by these very names.

/** Functions of retries. */
export interface RetryModule {
  retryTranscription: RegisteredMutation<"public", { artifactId: string }, Promise<{ attempt: number }>>;
  retryClaimsExtraction: RegisteredMutation<"public", { artifactId: string }, Promise<{ attempt: number }>>;
  retryEntityResolution: RegisteredMutation<"public", { artifactId: string }, Promise<{ attempt: number }>>;
  retryDraftGeneration: RegisteredMutation<"public", { artifactId: string }, Promise<{ attempt: number }>>;
  retryFullPipeline: RegisteredMutation<"public", { artifactId: string }, Promise<{ attempt: number }>>;
  getPossibleRetries: RegisteredQuery<
    "public",
    { artifactId: string; nowMs?: number },
    Promise<PossibleRetries>
  >;
  getRetryHistory: RegisteredQuery<
    "public",
    { artifactId: string; paginationOpts: PaginationOptions },
    Promise<PaginationResult<RetryAttempt>>
  >;
  startBulkRetry: RegisteredMutation<
    "public",
    { artifactIds: string[]; kind: RetryKind | "failed_stage" },
    Promise<{ bulkRetryId: string }>
  >;
  getBulkRetry: RegisteredQuery<"public", { bulkRetryId: string }, Promise<BulkRetry>>;
  retryOne: RegisteredMutation<
    "internal",
    { artifactId: string; kind: RetryKind | "failed_stage"; requestedBy: string },
    Promise<RetryStart>
  >;
  runBulkRetry: RegisteredMutation<"internal", { bulkRetryId: string }, Promise<null>>;
}

interface Parts {
  staffQuery: ReturnType<typeof staffQueryFor>;
  staffMutation: ReturnType<typeof staffMutationFor>;
  functions: RetryFunctions & PulseFunctions;
  directory: Directory<QueryCtx>;
  hooks: RetryHooks<MonitorDataModel>;
  settings: Settings;
}

export function retryModule(parts: Parts): RetryModule {
  const { staffQuery, staffMutation, functions, directory, hooks, settings } = parts;
  const options = { functions, hooks, settings };
  const artifactArgs = { artifactId: v.string() };

  const retry = (kind: RetryKind) =>
    staffMutation({
      args: artifactArgs,
      returns: v.object({ attempt: v.number() }),
      handler: (ctx, { artifactId }) => retryArtifact(ctx, options, { artifactId, kind }),
    });

  return {
    retryTranscription: retry("transcription"),
    retryClaimsExtraction: retry("claims_extraction"),
    retryEntityResolution: retry("entity_resolution"),
    retryDraftGeneration: retry("draft_generation"),
    retryFullPipeline: retry("full_pipeline"),
    getPossibleRetries: staffQuery({
      args: { ...artifactArgs, nowMs: v.optional(v.number()) },
      returns: possibleRetries,
      handler: (ctx, args) => getPossibleRetries(ctx, options, args),
    }),
    getRetryHistory: staffQuery({
      args: { ...artifactArgs, paginationOpts: paginationOptsValidator },
      returns: paginationResultValidator(retryAttempt),
      handler: (ctx, args) => getRetryHistory(ctx, directory, args),
    }),
    startBulkRetry: staffMutation({
      args: { artifactIds: v.array(v.string()), kind: bulkRetryKind },
      returns: v.object({ bulkRetryId: v.string() }),
      handler: (ctx, args) => startBulkRetry(ctx, functions, args),
    }),
    getBulkRetry: staffQuery({
      args: { bulkRetryId: v.string() },
      returns: bulkRetry,
      handler: (ctx, args) => getBulkRetry(ctx, directory, args),
    }),
    retryOne: internalMutation({
      args: { ...artifactArgs, kind: bulkRetryKind, requestedBy: v.string() },
      returns: retryStart,
      handler: (ctx, request) => startRetry(ctx, options, request),
    }),
    runBulkRetry: internalMutation({
      args: { bulkRetryId: v.string() },
      returns: v.null(),
      handler: (ctx, args) => runBulkRetry(ctx, functions, args),
    }),
  };
}
