import { literals } from "convex-helpers/validators";
import {
  ARTIFACT_STATUS_NAMES,
  COUNTER_NAMES,
  EVENT_TYPE_NAMES,
  SOURCE_CHANNEL_NAMES,
  STAGE_NAMES,
  WORKED_STAGE_NAMES,
} from "../../src/core/vocabulary";

/** The vocabulary as validators of arguments, results and tables. */
export const stage = literals(...STAGE_NAMES);
/** The stages that work is done in, as a validator: for a host's own functions that call `withStage`. */
export const workedStage = literals(...WORKED_STAGE_NAMES);
export const artifactStatus = literals(...ARTIFACT_STATUS_NAMES);
/** The channels that a note comes by, as a validator: for a host's own tables and functions. */
export const sourceChannel = literals(...SOURCE_CHANNEL_NAMES);
export const counterType = literals(...COUNTER_NAMES);
export const eventType = literals(...EVENT_TYPE_NAMES);
export const activity = literals("waiting", "working", "settled");
