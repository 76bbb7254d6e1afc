import type { DisabledReason, MonitorError, RefusalReason } from "./result";

/**
 * Why something was not done, and will not be unless something changes: the viewer may not, a retry is not possible
 * (`RetryRefusal`), or the alert to acknowledge has `resolved` meanwhile.
 */
export type ActionRefusal = Exclude<DisabledReason, "no_artifact"> | RefusalReason;

/** How far something that a reader asked for has come. Nothing of it is ever thrown. */
export type ActionState<Done> =
  | { status: "idle" }
  /** On its way; asking again does nothing. */
  | { status: "pending" }
  | { status: "done"; result: Done }
  | { status: "refused"; reason: ActionRefusal; message: string }
  /** It went wrong; asking again may help. */
  | { status: "failed"; error: MonitorError };
