import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { MutationCtx } from "./dataModel";
import { keepDeadLetter } from "./deadLetters";
import { errorText } from "./errorText";
import type { LogFunctions, LogStatus } from "./logFunctions";

/**
 * Logs an event. Never throws for an event that cannot be logged, and never leaves half of one: the writes run in a
 * nested mutation that rolls back as a whole, and the event is then kept as a dead letter.
 */
export async function logEvent(
  ctx: MutationCtx,
  functions: LogFunctions,
  event: LoggedEvent,
): Promise<{ status: LogStatus }> {
  try {
    return await ctx.runMutation(functions.voicePipelineEvents.writeEvent, { ...event });
  } catch (error) {
    await keepDeadLetter(ctx, { reason: errorText(error), event: JSON.stringify(event) });
    return { status: "dead_lettered" };
  }
}
