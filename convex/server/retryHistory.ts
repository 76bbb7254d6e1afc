import type { PaginationOptions, PaginationResult } from "convex/server";
import type { RetryAttempt } from "../../src/core/model";
import { endsOf, retryAttempt } from "../../src/core/retryAttempts";
import { checkIds } from "./arguments";
import type { Doc, QueryCtx } from "./dataModel";
import { mergeSorted } from "./mergeSorted";
import { namesOnPage } from "./names";
import type { Directory } from "./options";
import { type Range, readPage } from "./page";
import { within } from "./timeSlice";

type EventDoc = Doc<"voicePipelineEvents">;
type RetryEventType = "retry_initiated" | "retry_succeeded" | "retry_failed";

/**
 * Retry events read to tell the outcomes of a page. An artifact with more of them since the oldest retry of the page is
 * in a loop; outcomes further on are told as unknown.
 */
const MAX_FOLLOWED = 2_000;

/**
 * A page of an artifact's retries, newest first, each with its outcome. Reads its retry events only: those of the page,
 * and what followed the oldest of them.
 */
export async function getRetryHistory(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  { artifactId, paginationOpts }: { artifactId: string; paginationOpts: PaginationOptions },
): Promise<PaginationResult<RetryAttempt>> {
  checkIds({ artifactId });
  const { page, ...rest } = await readPage<EventDoc>(
    {
      ranges: [ofType(ctx, artifactId, "retry_initiated")],
      order: "desc",
      timeOf: ({ occurredAt }) => occurredAt,
    },
    paginationOpts,
  );
  const { endOf, isLatest } = await readOutcomes(ctx, artifactId, page.at(-1));
  const namesOf = await namesOnPage(ctx, directory, page, ({ metadata }) => ({
    senderUserId: metadata?.requestedBy,
  }));
  const attempts = page.map((start) => ({
    ...retryAttempt(start, endOf(start), isLatest(start)),
    requestedBy: namesOf(start).sender,
  }));
  return { ...rest, page: attempts };
}

const ofType =
  (ctx: QueryCtx, artifactId: string, type: RetryEventType): Range<EventDoc> =>
  (slice, order) =>
    ctx.db
      .query("voicePipelineEvents")
      .withIndex("by_artifact_type", (q) =>
        within(q.eq("artifactId", artifactId).eq("eventType", type), "occurredAt", slice),
      )
      .order(order);

/** What became of retries from `oldest` on: of all of them, because an end may be that of a later one. */
async function readOutcomes(ctx: QueryCtx, artifactId: string, oldest: EventDoc | undefined) {
  const started: EventDoc[] = [];
  const ends: EventDoc[] = [];
  let isCut = false;
  for await (const event of eventsFrom(ctx, artifactId, oldest)) {
    if (started.length + ends.length === MAX_FOLLOWED) {
      isCut = true;
      break;
    }
    (event.eventType === "retry_initiated" ? started : ends).push(event);
  }
  const found = endsOf(started, ends);
  const endById = new Map(started.map(({ _id }, index) => [_id, found[index]]));
  const latest = isCut ? undefined : started.at(-1)?._id;
  return {
    endOf: ({ _id }: EventDoc) => endById.get(_id),
    isLatest: ({ _id }: EventDoc) => _id === latest,
  };
}

/** The retry events of an artifact, oldest first. */
function eventsFrom(ctx: QueryCtx, artifactId: string, oldest: EventDoc | undefined) {
  if (oldest === undefined) return mergeSorted<EventDoc>([], () => true);
  const slice = { lower: { value: oldest.occurredAt, isOpen: false } };
  const types: RetryEventType[] = ["retry_initiated", "retry_succeeded", "retry_failed"];
  return mergeSorted(
    types.map((type) => ofType(ctx, artifactId, type)(slice, "asc")),
    (left, right) => left.occurredAt < right.occurredAt,
  );
}
