import type { FunctionReference } from "convex/server";
import type { LoggedEvent } from "../../src/core/loggedEvent";

/** What became of an event. */
export type LogStatus = "logged" | "duplicate" | "dead_lettered";

/** An event that cannot be logged: why, and the event as JSON text. */
export interface DeadLetter {
  reason: string;
  event: string;
}

/** An interface's fields as a plain object type, which is what Convex wants arguments to be. */
export type Fields<Args extends object> = { [Name in keyof Args]: Args[Name] };

type Internal<Args extends object, Result> = FunctionReference<"mutation", "internal", Fields<Args>, Result>;

/** The internal functions of the monitor that call each other, at the place where the host mounted them. */
export interface LogFunctions {
  voicePipelineEvents: {
    logEvent: Internal<LoggedEvent, { status: LogStatus }>;
    writeEvent: Internal<LoggedEvent, { status: "logged" | "duplicate" }>;
    keepDeadLetter: Internal<DeadLetter, null>;
  };
}
