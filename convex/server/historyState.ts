import type { Doc, MutationCtx, QueryCtx } from "./dataModel";

export type HistoryState = Pick<Doc<"voicePipelineHistoryState">, "since" | "until" | "cleanedUntil">;

export async function readHistoryState(ctx: QueryCtx): Promise<HistoryState> {
  return (await ctx.db.query("voicePipelineHistoryState").first()) ?? {};
}

export async function changeHistoryState(
  ctx: MutationCtx,
  change: (state: HistoryState) => HistoryState,
): Promise<void> {
  const row = await ctx.db.query("voicePipelineHistoryState").first();
  const { since, until, cleanedUntil } = row ?? {};
  const after = change({ since, until, cleanedUntil });
  if (row === null) await ctx.db.insert("voicePipelineHistoryState", after);
  else if (after.since !== since || after.until !== until || after.cleanedUntil !== cleanedUntil) {
    await ctx.db.patch("voicePipelineHistoryState", row._id, after);
  }
}

/** Throws for an event of an hour whose events are deleted: whether it was among them can no longer be told. */
export async function refuseCleanedUp(ctx: QueryCtx, occurredAt: number): Promise<void> {
  const { cleanedUntil = 0 } = await readHistoryState(ctx);
  if (occurredAt >= cleanedUntil) return;
  throw new Error(
    `It occurred at ${occurredAt}, but events before ${cleanedUntil} are deleted: whether it was counted cannot be told`,
  );
}
