import type { Artifact, PossibleRetries, RetryKind, RetryRefusal, RetryUnderWay } from "./model";
import { type Stage, STAGE_NAMES, WORKED_STAGE_NAMES, type WorkedStage } from "./vocabulary";

/** What can be run again: a worked stage, with all that follows it, or everything from the start. */
export const RETRY_KIND_NAMES: [RetryKind, ...RetryKind[]] = [...WORKED_STAGE_NAMES, "full_pipeline"];

/** Most artifacts of one bulk retry: a table's selection; its document stays far below Convex's limit of 1 MiB. */
export const MAX_BULK_RETRIES = 100;

/** What a retry is decided by. */
export type RetrySubject = Pick<Artifact, "status" | "currentStage" | "retry" | "stages">;

/**
 * Which retries of an artifact are possible, what each will run again, and why the others are not possible.
 * `supported`: what the host can run again; everything, when absent. `nowMs` (epoch milliseconds) tells whether a retry
 * under way counts as lost, and another is possible; without it none does.
 *
 * @example
 * const { transcription } = possibleRetries(artifact);
 * transcription.isPossible ? transcription.redoes : transcription.reason;
 */
export function possibleRetries(
  artifact: RetrySubject,
  supported: readonly RetryKind[] = RETRY_KIND_NAMES,
  nowMs?: number,
): PossibleRetries {
  const possibilities: Partial<PossibleRetries> = {};
  for (const kind of RETRY_KIND_NAMES) {
    const reason = refusalOf(artifact, kind, supported, nowMs);
    possibilities[kind] =
      reason === null
        ? { isPossible: true, redoes: redoneBy(artifact, kind) }
        : { isPossible: false, reason };
  }
  return possibilities as PossibleRetries; // every kind was just given its possibility
}

function refusalOf(
  artifact: RetrySubject,
  kind: RetryKind,
  supported: readonly RetryKind[],
  nowMs: number | undefined,
): RetryRefusal | null {
  const { status, retry, currentStage } = artifact;
  if (status !== "failed" && retry === null) return "not_failed";
  if (retry !== null && !isLost(retry, nowMs)) return "already_retrying";
  if (kind !== "full_pipeline") {
    if (orderOf(kind) > orderOf(currentStage)) return "not_reached";
    if (kind !== currentStage && artifact.stages[kind] === undefined) return "never_ran";
  }
  return supported.includes(kind) ? null : "not_supported";
}

/** Whether so much time has passed without a sign of life that the retry's work must have died. */
export const isLost = ({ lostFrom }: RetryUnderWay, nowMs: number | undefined): boolean =>
  lostFrom !== null && nowMs !== undefined && nowMs >= lostFrom;

const orderOf = (stage: Stage) => STAGE_NAMES.indexOf(stage);

/** The stages from the one that starts again; a full retry starts with the first that this artifact ever needed. */
function redoneBy(artifact: RetrySubject, kind: RetryKind): WorkedStage[] {
  const first =
    kind === "full_pipeline"
      ? (WORKED_STAGE_NAMES.find((stage) => artifact.stages[stage] !== undefined) ?? WORKED_STAGE_NAMES[0])
      : kind;
  return WORKED_STAGE_NAMES.filter((stage) => orderOf(stage) >= orderOf(first));
}

/** What the stages before the redone ones have made, which is not made again. */
export const keptBy = (artifact: RetrySubject, redoes: readonly WorkedStage[]): WorkedStage[] =>
  WORKED_STAGE_NAMES.filter(
    (stage) => !redoes.includes(stage) && artifact.stages[stage]?.outcome === "completed",
  );

/** The retry of the stage an artifact failed in; null when that stage is no machine's. */
export const failedStageRetry = ({ currentStage }: RetrySubject): WorkedStage | null =>
  WORKED_STAGE_NAMES.find((stage) => stage === currentStage) ?? null;
