import type { PaginationOptions, PaginationResult } from "convex/server";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { DeadLetter as DeadLetterView, DeadLetterFilters, ReplayResult } from "../../src/core/model";
import { checkIdList } from "./arguments";
import type { Doc, MutationCtx, QueryCtx } from "./dataModel";
import { errorText } from "./errorText";
import type { DeadLetter, LogFunctions } from "./logFunctions";
import { readPage } from "./page";
import { within } from "./timeSlice";

/** Keeps what could not be logged, with the reason, so that nothing is lost silently. */
export async function keepDeadLetter(ctx: MutationCtx, { reason, event }: DeadLetter): Promise<null> {
  await ctx.db.insert("voicePipelineDeadLetters", { reason, event, receivedAt: Date.now() });
  return null;
}

/** Most dead letters of one replay: each is a nested transaction of about ten reads and writes. */
export const MAX_REPLAYS = 100;
/** Longest text of an event that a page shows: a page of them stays far below Convex's limit on results. */
const MAX_SHOWN_LENGTH = 5_000;

/** A page of what could not be logged, the newest first. */
export async function getDeadLetters(
  ctx: QueryCtx,
  { paginationOpts, ...time }: DeadLetterFilters & { paginationOpts: PaginationOptions },
): Promise<PaginationResult<DeadLetterView>> {
  const { page, ...rest } = await readPage<Doc<"voicePipelineDeadLetters">>(
    {
      ranges: [
        (slice, order) =>
          ctx.db
            .query("voicePipelineDeadLetters")
            .withIndex("by_received", (q) => within(q, "receivedAt", slice))
            .order(order),
      ],
      order: "desc",
      timeOf: ({ receivedAt }) => receivedAt,
      time,
    },
    paginationOpts,
  );
  return {
    ...rest,
    page: page.map(({ _id, reason, event, receivedAt }) => ({
      deadLetterId: _id,
      reason,
      event: event.slice(0, MAX_SHOWN_LENGTH),
      receivedAt,
    })),
  };
}

/**
 * Tries to log dead letters again, each by itself. One that is logged, or was logged meanwhile, is gone; one that still
 * cannot be logged stays where it is, with the reason of this time. Replaying what is gone changes nothing.
 */
export async function replayDeadLetters(
  ctx: MutationCtx,
  functions: LogFunctions,
  { deadLetterIds }: { deadLetterIds: string[] },
): Promise<ReplayResult[]> {
  checkIdList("deadLetterIds", deadLetterIds, MAX_REPLAYS);
  const results: ReplayResult[] = [];
  for (const deadLetterId of deadLetterIds) {
    results.push({ deadLetterId, ...(await replay(ctx, functions, deadLetterId)) });
  }
  return results;
}

async function replay(
  ctx: MutationCtx,
  functions: LogFunctions,
  deadLetterId: string,
): Promise<Omit<ReplayResult, "deadLetterId">> {
  const id = ctx.db.normalizeId("voicePipelineDeadLetters", deadLetterId);
  const letter = id && (await ctx.db.get("voicePipelineDeadLetters", id));
  if (!letter) return { status: "gone", reason: null };
  try {
    const event = JSON.parse(letter.event) as LoggedEvent; // `writeEvent` validates it
    const { status } = await ctx.runMutation(functions.voicePipelineEvents.writeEvent, { ...event });
    await ctx.db.delete("voicePipelineDeadLetters", letter._id);
    return { status, reason: null };
  } catch (error) {
    const reason = errorText(error);
    await ctx.db.patch("voicePipelineDeadLetters", letter._id, { reason });
    return { status: "kept", reason };
  }
}
