import type { LoggedEvent } from "../../src/core/loggedEvent";
import { errorText } from "./errorText";
import type { MutationCtx } from "./dataModel";
import type { DeadLetter, LogFunctions } from "./logFunctions";

/** Keeps what could not be logged, with the reason, so that nothing is lost silently. */
export async function keepDeadLetter(ctx: MutationCtx, { reason, event }: DeadLetter): Promise<null> {
  await ctx.db.insert("voicePipelineDeadLetters", { reason, event, receivedAt: Date.now() });
  return null;
}

/** Dead letters tried by one replay unless it is told otherwise: each is a nested transaction of about ten writes. */
const REPLAY_LIMIT = 100;

/** Tries to log the oldest dead letters again. One that still cannot be logged goes to the end of the queue. */
export async function replayDeadLetters(
  ctx: MutationCtx,
  functions: LogFunctions,
  limit = REPLAY_LIMIT,
): Promise<{ logged: number; kept: number }> {
  const result = { logged: 0, kept: 0 };
  for (const { _id, event, receivedAt } of await ctx.db.query("voicePipelineDeadLetters").take(limit)) {
    await ctx.db.delete("voicePipelineDeadLetters", _id);
    try {
      const parsed = JSON.parse(event) as LoggedEvent; // `writeEvent` validates it
      await ctx.runMutation(functions.voicePipelineEvents.writeEvent, { ...parsed });
      result.logged++;
    } catch (error) {
      await ctx.db.insert("voicePipelineDeadLetters", { event, receivedAt, reason: errorText(error) });
      result.kept++;
    }
  }
  return result;
}
