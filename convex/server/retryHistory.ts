import type { PaginationOptions, PaginationResult } from "convex/server";
import type { RetryAttempt } from "../../src/core/model";
import { endsOf, retryAttempt } from "../../src/core/retryAttempts";
import { checkIds, MAX_PAGE_SIZE } from "./arguments";
import type { Doc, QueryCtx } from "./dataModel";
import { namesOnPage } from "./names";
import type { Directory } from "./options";
import { type Range, readPage } from "./page";
import { within } from "./timeSlice";

type EventDoc = Doc<"voicePipelineEvents">;

/**
 * A page of an artifact's retries, newest first, each with its outcome. Reads its retry events only: those of the page,
 * and the ends after the oldest of them.
 */
export async function getRetryHistory(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  { artifactId, paginationOpts }: { artifactId: string; paginationOpts: PaginationOptions },
): Promise<PaginationResult<RetryAttempt>> {
  checkIds({ artifactId });
  const { page, ...rest } = await readPage<EventDoc>(
    { ranges: [initiated(ctx, artifactId)], order: "desc", timeOf: ({ occurredAt }) => occurredAt },
    paginationOpts,
  );
  const started = page.toReversed();
  const ends = await endsAfter(ctx, artifactId, started);
  const namesOf = await namesOnPage(ctx, directory, started, ({ metadata }) => ({
    senderUserId: metadata?.requestedBy,
  }));
  const found = endsOf(started, ends);
  const attempts = started.map((start, index) => ({
    ...retryAttempt(start, found[index]),
    requestedBy: namesOf(start).sender,
  }));
  return { ...rest, page: attempts.reverse() };
}

const initiated =
  (ctx: QueryCtx, artifactId: string): Range<EventDoc> =>
  (slice, order) =>
    ctx.db
      .query("voicePipelineEvents")
      .withIndex("by_artifact_type", (q) =>
        within(q.eq("artifactId", artifactId).eq("eventType", "retry_initiated"), "occurredAt", slice),
      )
      .order(order);

/** The ends that can belong to these retries, oldest first. Late ends of earlier retries may be among them. */
async function endsAfter(
  ctx: QueryCtx,
  artifactId: string,
  started: readonly EventDoc[],
): Promise<EventDoc[]> {
  const [oldest] = started;
  if (oldest === undefined) return [];
  const ofType = (type: "retry_succeeded" | "retry_failed") =>
    ctx.db
      .query("voicePipelineEvents")
      .withIndex("by_artifact_type", (q) =>
        q.eq("artifactId", artifactId).eq("eventType", type).gte("occurredAt", oldest.occurredAt),
      )
      .take(MAX_PAGE_SIZE);
  const [succeeded, failed] = await Promise.all([ofType("retry_succeeded"), ofType("retry_failed")]);
  return [...succeeded, ...failed].sort((left, right) => left.occurredAt - right.occurredAt);
}
