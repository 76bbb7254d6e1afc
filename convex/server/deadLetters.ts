import type { MutationCtx } from "./dataModel";
import type { DeadLetter } from "./logFunctions";

export const errorText = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Keeps what could not be logged, with the reason, so that nothing is lost silently. */
export async function keepDeadLetter(ctx: MutationCtx, { reason, event }: DeadLetter): Promise<null> {
  await ctx.db.insert("voicePipelineDeadLetters", { reason, event, receivedAt: Date.now() });
  return null;
}
