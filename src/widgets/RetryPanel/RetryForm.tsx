"use client";
import type { Artifact, RetryKind } from "../../core/model";
import { failedStageRetry, keptBy, possibleRetries } from "../../core/retries";
import type { RetryProgress } from "../../core/retryProgress";
import { EmptyState } from "../../ui/EmptyState";
import { useMessages } from "../../ui/FormatProvider";
import { RetryPlan } from "../../ui/retry/RetryPlan";
import { RetryButtonView } from "../RetryButton";
import { RetryChoices } from "./RetryChoices";
import { RetryFailure } from "./RetryFailure";

export interface RetryFormProps {
  artifact: Artifact;
  nowMs: number;
  supported: readonly RetryKind[] | undefined;
  progress: RetryProgress;
  /** Null: whatever the artifact failed in. */
  kind: RetryKind | null;
  onKindChange: (kind: RetryKind) => void;
  onRetry: (kind: RetryKind) => void;
}

/** What can be tried again, what that does, and the button that does it; or why there is nothing to try. */
export function RetryForm({ artifact, supported, progress, kind, ...props }: RetryFormProps) {
  const { retry: words } = useMessages();
  const retries = possibleRetries(artifact, supported);
  const failedIn = failedStageRetry(artifact);
  const chosen = kind ?? failedIn ?? "full_pipeline";
  const possibility = retries[chosen];
  const isFailed = artifact.status === "failed";

  const reason = possibility.isPossible ? undefined : words.refusals[possibility.reason];
  // Once a retry was asked for here, its outcome stays in sight, and the button keeps the focus.
  if (!isFailed && progress.status === "idle")
    return <EmptyState title={words.notPossible} detail={reason} />;
  return (
    <div className="vf-retry-form">
      {isFailed && <RetryFailure artifact={artifact} nowMs={props.nowMs} />}
      {isFailed ? (
        <RetryChoices retries={retries} failedIn={failedIn} chosen={chosen} onChoose={props.onKindChange} />
      ) : (
        <p className="vf-retry-reason">{reason}</p>
      )}
      {possibility.isPossible && (
        <div className="vf-retry-effect">
          <p className="vf-retry-heading" aria-hidden="true">
            {words.plan.label}
          </p>
          <RetryPlan keeps={keptBy(artifact, possibility.redoes)} redoes={possibility.redoes} />
        </div>
      )}
      <RetryButtonView
        className="vf-retry-action"
        variant="primary"
        kind={chosen}
        possibility={possibility}
        progress={progress}
        onRetry={() => props.onRetry(chosen)}
      />
    </div>
  );
}
