import type { Artifact } from "../../core/model";
import { ARTIFACT_STATUSES } from "../../core/vocabulary";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";
import { NoValue } from "../../ui/grid/NoValue";
import { useNowMs } from "../../ui/grid/NowContext";

/** How long an artifact took from received to completed; while it is on its way, how long it has taken so far. */
export function LatencyCell({ artifact }: { artifact: Artifact }) {
  const format = useFormat();
  if (artifact.endToEndMs !== null) return <>{format.duration(artifact.endToEndMs)}</>;
  return ARTIFACT_STATUSES[artifact.status].isActive ? (
    <RunningAge since={artifact.createdAt} />
  ) : (
    <NoValue />
  );
}

function RunningAge({ since }: { since: number }) {
  const format = useFormat();
  const words = useMessages(artifactsTableMessages);
  // Whole seconds: tenths would flicker with every tick.
  const ageMs = Math.max(0, Math.floor((useNowMs() - since) / 1_000) * 1_000);
  const age = format.duration(ageMs);
  return (
    <span className="vf-running" title={words.running(age)}>
      {age}
    </span>
  );
}
