"use client";
import type { Artifact, RetryKind } from "../../core/model";
import { failedStageRetry, isLost, keptBy, possibleRetries } from "../../core/retries";
import { type RetryProgress, unlessLost } from "../../core/retryProgress";
import { EmptyState } from "../../ui/EmptyState";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { retryMessages } from "../../ui/messages/retry";
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
export function RetryForm({ artifact, nowMs, supported, kind, ...props }: RetryFormProps) {
  const words = useMessages(retryMessages);
  const format = useFormat();
  const retries = possibleRetries(artifact, supported, nowMs);
  const failedIn = failedStageRetry(artifact);
  const chosen = kind ?? failedIn ?? "full_pipeline";
  const possibility = retries[chosen];
  const isFailed = artifact.status === "failed";
  const isRetryLost = artifact.retry !== null && isLost(artifact.retry, nowMs);
  const progress = unlessLost(props.progress, isRetryLost);

  const reason = possibility.isPossible ? undefined : words.refusals[possibility.reason];
  // Once a retry was asked for here, its outcome stays in sight, and the button keeps the focus.
  if (!isFailed && !isRetryLost && progress.status === "idle")
    return <EmptyState title={words.notPossible} detail={reason} />;
  return (
    <div className="vf-retry-form">
      {isFailed && <RetryFailure artifact={artifact} nowMs={nowMs} />}
      {isRetryLost && <p className="vf-retry-reason">{words.lost(format.age(artifact.since, nowMs))}</p>}
      {isFailed || isRetryLost ? (
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
