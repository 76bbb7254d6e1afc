import type { GenericDataModel, GenericMutationCtx } from "convex/server";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import { errorText } from "./errorText";
import type { DeadLetter, LogFunctions } from "./logFunctions";

/** An event as a host tells it: id and time are stamped for it unless it has its own. */
export type NewEvent = Omit<LoggedEvent, "eventId" | "occurredAt"> &
  Partial<Pick<LoggedEvent, "eventId" | "occurredAt">>;

export const stamped = (event: NewEvent): LoggedEvent => ({
  ...event,
  eventId: event.eventId ?? crypto.randomUUID(),
  occurredAt: event.occurredAt ?? Date.now(),
});

/** What the monitor fails to log must not stop the host: it is kept as a dead letter, or else said. */
export async function guarded(
  event: LoggedEvent,
  log: () => Promise<unknown>,
  keep: (letter: DeadLetter) => Promise<unknown>,
): Promise<void> {
  try {
    await log();
  } catch (error) {
    const letter = { reason: errorText(error), event: JSON.stringify(event) };
    try {
      await keep(letter);
    } catch (keepError) {
      console.error("The pipeline monitor could not keep an event:", letter, keepError);
    }
  }
}

/**
 * Logs an event from a mutation: it is scheduled with the mutation's commit and logged right after, so the mutation
 * neither waits for it nor fails with it, and an event of a mutation that rolls back is never logged.
 */
export async function log(
  ctx: Pick<GenericMutationCtx<GenericDataModel>, "scheduler">,
  functions: LogFunctions,
  newEvent: NewEvent,
): Promise<void> {
  const event = stamped(newEvent);
  const { logEvent, keepDeadLetter } = functions.voicePipelineEvents;
  await guarded(
    event,
    () => ctx.scheduler.runAfter(0, logEvent, { ...event }),
    (letter) => ctx.scheduler.runAfter(0, keepDeadLetter, { ...letter }),
  );
}
