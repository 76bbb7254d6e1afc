import type { GenericActionCtx, GenericDataModel, GenericMutationCtx } from "convex/server";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { EventMetadata } from "../../src/core/model";
import { WORKED_STAGES, type WorkedStage } from "../../src/core/vocabulary";
import { MAX_ERROR_MESSAGE_LENGTH } from "./checkEvent";
import { errorText } from "./deadLetters";
import type { LogFunctions } from "./logFunctions";

/** An event as a host tells it: id and time are stamped for it unless it has its own. */
export type NewEvent = Omit<LoggedEvent, "eventId" | "occurredAt"> &
  Partial<Pick<LoggedEvent, "eventId" | "occurredAt">>;

const stamped = (event: NewEvent): LoggedEvent => ({
  ...event,
  eventId: event.eventId ?? crypto.randomUUID(),
  occurredAt: event.occurredAt ?? Date.now(),
});

/** What cannot be logged for a reason of the monitor's must not stop the host: keep it, else say it. */
async function guarded(
  event: LoggedEvent,
  log: () => Promise<unknown>,
  keep: (letter: { reason: string; event: string }) => Promise<unknown>,
): Promise<void> {
  try {
    await log();
  } catch (error) {
    try {
      await keep({ reason: errorText(error), event: JSON.stringify(event) });
    } catch (lost) {
      console.error(
        "The pipeline monitor could not keep an event:",
        JSON.stringify(event),
        errorText(error),
        lost,
      );
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

/** What the work of a stage may tell the monitor. */
export interface StageReporter {
  /** Adds to what the event that ends the attempt tells. */
  report: (metadata: EventMetadata) => void;
}

export interface StageRun extends Pick<LoggedEvent, "organizationId" | "senderUserId" | "metadata"> {
  stage: WorkedStage;
  artifactId: string;
}

/**
 * Runs the work of a stage in an action and logs its start, its end and how long it took. Returns what the work
 * returns; throws what the work throws, whatever becomes of the logging.
 */
export async function withStage<Result>(
  ctx: Pick<GenericActionCtx<GenericDataModel>, "runMutation">,
  functions: LogFunctions,
  { stage, metadata, ...subject }: StageRun,
  work: (stage: StageReporter) => Promise<Result>,
): Promise<Result> {
  const types = WORKED_STAGES[stage];
  const { logEvent, keepDeadLetter } = functions.voicePipelineEvents;
  const tell = async (event: NewEvent) => {
    const logged = stamped(event);
    await guarded(
      logged,
      () => ctx.runMutation(logEvent, { ...logged }),
      (letter) => ctx.runMutation(keepDeadLetter, { ...letter }),
    );
  };

  const startedAt = Date.now();
  const reported: EventMetadata = { ...metadata };
  const end = () => ({ ...subject, durationMs: Date.now() - startedAt, metadata: reported });
  await tell({ eventType: types.started, occurredAt: startedAt, ...subject, metadata });
  try {
    const result = await work({ report: (more) => void Object.assign(reported, more) });
    await tell({ eventType: types.completed, ...end() });
    return result;
  } catch (error) {
    const errorMessage = errorText(error).slice(0, MAX_ERROR_MESSAGE_LENGTH);
    await tell({ eventType: types.failed, ...end(), errorMessage });
    throw error;
  }
}
