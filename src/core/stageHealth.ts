import type { StageState } from "./model";
import type { Stage } from "./vocabulary";

/** How a stage is doing, gravest last. */
export type StageHealth = "idle" | "waiting" | "working" | "slow" | "stuck";

/** How long something may wait for a stage before that is slow, and before it is stuck. Milliseconds. */
export type Patience = Record<Stage, { slowMs: number; stuckMs: number }>;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** For machines minutes: a note is through a stage in seconds. */
const MACHINE = { slowMs: 2 * MINUTE_MS, stuckMs: 10 * MINUTE_MS };
/** For people days: they sleep, and have weekends. */
const PERSON = { slowMs: DAY_MS, stuckMs: 4 * DAY_MS };

/** In entity resolution a person may be asked who is meant; confirmation is a person's work. */
export const DEFAULT_PATIENCE: Patience = {
  ingestion: MACHINE,
  transcription: MACHINE,
  claims_extraction: MACHINE,
  entity_resolution: PERSON,
  draft_generation: MACHINE,
  confirmation: PERSON,
};

/** Health of a stage by its oldest waiting artifact, which finished work cannot tell: what is stuck never finishes. */
export function stageHealth(
  { stage, waiting, working, oldestWaitingSince }: StageState,
  nowMs: number,
  patience: Patience = DEFAULT_PATIENCE,
): StageHealth {
  const waitedMs = oldestWaitingSince === null ? 0 : nowMs - oldestWaitingSince;
  if (waitedMs >= patience[stage].stuckMs) return "stuck";
  if (waitedMs >= patience[stage].slowMs) return "slow";
  if (working > 0) return "working";
  return waiting > 0 ? "waiting" : "idle";
}
