import type { ArtifactFacts } from "./artifactFacts";
import type { Artifact, RetryUnderWay } from "./model";
import { STAGE_NAMES } from "./vocabulary";

/**
 * The retry an artifact is in the middle of. One of a stage is over when the artifact has left that stage or waits there
 * for a person; one of everything, when the artifact has ended.
 */
export function retryUnderWay(
  { retry, progress }: ArtifactFacts,
  { currentStage, activity, since }: Pick<Artifact, "currentStage" | "activity" | "since">,
  lostAfterMs: number,
): RetryUnderWay | null {
  if (retry === undefined || activity === "settled") return null;
  const { stage, at } = retry.value;
  const isHeld = (progress?.value.heldCount ?? 0) > 0;
  const hasLeft = stage !== undefined && STAGE_NAMES.indexOf(currentStage) > STAGE_NAMES.indexOf(stage);
  if (hasLeft || (stage !== undefined && isHeld)) return null;
  const isPersonsTurn = isHeld || (currentStage === "confirmation" && activity === "waiting");
  return { stage: stage ?? null, startedAt: at, lostFrom: isPersonsTurn ? null : since + lostAfterMs };
}
