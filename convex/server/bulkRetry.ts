import { ConvexError } from "convex/values";
import type { BulkRetry, BulkRetryResult, RetryKind } from "../../src/core/model";
import { MAX_BULK_RETRIES } from "../../src/core/retries";
import { checkIdList, checkIds, refusal } from "./arguments";
import type { MutationCtx, QueryCtx } from "./dataModel";
import { errorText } from "./errorText";
import { namesOnPage } from "./names";
import type { Directory } from "./options";
import type { RetryFunctions } from "./retryHooks";

/** Retries started at once, and the time until the next are: what failed together should not come back together. */
const BATCH_SIZE = 10;
const BATCH_INTERVAL_MS = 1_000;

/** Notes a bulk retry and starts its first batch. The client follows the results with `getBulkRetry`. */
export async function startBulkRetry(
  ctx: MutationCtx & { staffId: string },
  functions: RetryFunctions,
  { artifactIds, kind }: { artifactIds: string[]; kind: RetryKind | "failed_stage" },
): Promise<{ bulkRetryId: string }> {
  checkIdList("artifactIds", artifactIds, MAX_BULK_RETRIES);
  const bulkRetryId = await ctx.db.insert("voicePipelineBulkRetries", {
    kind,
    requestedBy: ctx.staffId,
    requestedAt: Date.now(),
    next: 0,
    results: artifactIds.map((artifactId) => ({ artifactId, status: "pending" })),
  });
  await ctx.scheduler.runAfter(0, functions.voicePipelineRetry.runBulkRetry, { bulkRetryId });
  return { bulkRetryId };
}

/** Starts the next batch, each retry by itself so that one that is refused leaves the others alone, and goes on later. */
export async function runBulkRetry(
  ctx: MutationCtx,
  functions: RetryFunctions,
  { bulkRetryId }: { bulkRetryId: string },
): Promise<null> {
  const id = ctx.db.normalizeId("voicePipelineBulkRetries", bulkRetryId);
  const bulk = id && (await ctx.db.get("voicePipelineBulkRetries", id));
  if (!bulk || bulk.finishedAt !== undefined) return null;
  const next = Math.min(bulk.next + BATCH_SIZE, bulk.results.length);
  const results = [...bulk.results];
  for (let index = bulk.next; index < next; index++) {
    const artifactId = results[index]?.artifactId ?? "";
    const request = { artifactId, kind: bulk.kind, requestedBy: bulk.requestedBy };
    results[index] = await startOne(ctx, functions, request);
  }
  const isFinished = next === results.length;
  const finishedAt = isFinished ? Date.now() : undefined;
  await ctx.db.patch("voicePipelineBulkRetries", bulk._id, { results, next, finishedAt });
  if (isFinished) return null;
  await ctx.scheduler.runAfter(BATCH_INTERVAL_MS, functions.voicePipelineRetry.runBulkRetry, { bulkRetryId });
  return null;
}

async function startOne(
  ctx: MutationCtx,
  functions: RetryFunctions,
  request: { artifactId: string; kind: RetryKind | "failed_stage"; requestedBy: string },
): Promise<BulkRetryResult> {
  const { artifactId } = request;
  try {
    return { artifactId, ...(await ctx.runMutation(functions.voicePipelineRetry.retryOne, request)) };
  } catch (error) {
    return { artifactId, status: "refused", reason: "host_refused", message: messageOf(error) };
  }
}

/** The host's own words, where a refusal carries them. */
function messageOf(error: unknown): string {
  if (!(error instanceof ConvexError)) return errorText(error);
  const data: unknown = error.data;
  const isWorded = typeof data === "object" && data !== null && "message" in data;
  return isWorded && typeof data.message === "string" ? data.message : errorText(error);
}

/** A bulk retry with the results so far. */
export async function getBulkRetry(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  { bulkRetryId }: { bulkRetryId: string },
): Promise<BulkRetry> {
  checkIds({ bulkRetryId });
  const id = ctx.db.normalizeId("voicePipelineBulkRetries", bulkRetryId);
  const bulk = id && (await ctx.db.get("voicePipelineBulkRetries", id));
  if (!bulk) throw refusal("not_found", "There is no such bulk retry, or no longer");
  const { kind, requestedAt, requestedBy, results, finishedAt = null } = bulk;
  const namesOf = await namesOnPage(ctx, directory, [bulk], () => ({ senderUserId: requestedBy }));
  const { sender } = namesOf(bulk);
  const person = sender ?? { id: requestedBy, name: null };
  return { bulkRetryId, kind, requestedAt, requestedBy: person, finishedAt, results };
}
