import type { GenericActionCtx, GenericDataModel } from "convex/server";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { EventMetadata } from "../../src/core/model";
import { type EventType, WORKED_STAGES, type WorkedStage } from "../../src/core/vocabulary";
import { MAX_ERROR_MESSAGE_LENGTH } from "./checkEvent";
import { errorText } from "./errorText";
import { guarded, type NewEvent, stamped } from "./log";
import type { LogFunctions } from "./logFunctions";

/** Which attempt of which stage runs. `metadata` is told with its start and its end. */
export interface StageRun {
  stage: WorkedStage;
  artifactId: string;
  organizationId?: string;
  senderUserId?: string;
  metadata?: EventMetadata;
  /** Number of the retry that this run decides: its end is then told as the retry's outcome, too. */
  retryAttempt?: number;
}

/** What the work of a stage may tell the monitor. */
export interface StageReporter {
  /** Adds to what is told with the end of the attempt. */
  report: (metadata: EventMetadata) => void;
  /** The attempt ends well, but a person must decide before the stage is complete. Only entity resolution can. */
  hold: () => void;
}

/**
 * Runs the work of a stage in an action and logs its start, its end and how long it took. Returns what the work
 * returns; throws what the work throws, whatever becomes of the logging.
 */
export async function withStage<Result>(
  ctx: Pick<GenericActionCtx<GenericDataModel>, "runMutation">,
  functions: LogFunctions,
  { stage, metadata, retryAttempt, ...subject }: StageRun,
  work: (stage: StageReporter) => Promise<Result>,
): Promise<Result> {
  const types: { started: EventType; completed: EventType; failed: EventType; held?: EventType } =
    WORKED_STAGES[stage];
  const { logEvent, keepDeadLetter } = functions.voicePipelineEvents;
  const tell = async (newEvent: NewEvent) => {
    const event: LoggedEvent = stamped(newEvent);
    await guarded(
      event,
      () => ctx.runMutation(logEvent, { ...event }),
      (letter) => ctx.runMutation(keepDeadLetter, { ...letter }),
    );
  };

  const startedAt = Date.now();
  const reported: EventMetadata = { ...metadata };
  let good = types.completed;
  const reporter: StageReporter = {
    report: (more) => void Object.assign(reported, more),
    hold: () => {
      if (types.held === undefined) throw new Error(`No event says that ${stage} waits for a person`);
      good = types.held;
    },
  };
  const end = () => ({ ...subject, durationMs: Date.now() - startedAt, metadata: reported });

  const tellRetry = async (eventType: "retry_succeeded" | "retry_failed", errorMessage?: string) => {
    if (retryAttempt === undefined) return;
    await tell({ eventType, ...subject, pipelineStage: stage, errorMessage, metadata: { retryAttempt } });
  };

  await tell({ eventType: types.started, occurredAt: startedAt, ...subject, metadata });
  let result: Result;
  try {
    result = await work(reporter);
  } catch (error) {
    const errorMessage = errorText(error).slice(0, MAX_ERROR_MESSAGE_LENGTH);
    await tell({ eventType: types.failed, ...end(), errorMessage });
    await tellRetry("retry_failed", errorMessage);
    throw error;
  }
  await tell({ eventType: good, ...end() });
  await tellRetry("retry_succeeded");
  return result;
}
