"use client";
import type { Artifact, RetryAttempt, RetryKind } from "../../core/model";
import type { MonitorResult, WholeList } from "../../core/result";
import type { RetryProgress } from "../../core/retryProgress";
import { EmptyState } from "../../ui/EmptyState";
import { useMessages } from "../../ui/FormatProvider";
import { retryMessages } from "../../ui/messages/retry";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { useControllable } from "../../ui/useControllable";
import { RetryForm } from "./RetryForm";
import { RetryHistory } from "./RetryHistory";
import { RetryPanelSkeleton } from "./RetryPanelSkeleton";

/** State that a host may own. */
export interface RetryPanelState {
  /** What is chosen to run again; null is whatever the artifact failed in. */
  kind?: RetryKind | null | undefined;
  /** @default null */
  defaultKind?: RetryKind | null | undefined;
  onKindChange?: ((kind: RetryKind | null) => void) | undefined;
}

export interface RetryPanelViewProps extends PanelHostProps, RetryPanelState {
  /** The artifact; null data when the monitor knows none with its id. */
  result: MonitorResult<Artifact | null>;
  /** What `useRetryHistory` returns. */
  history: MonitorResult<WholeList<RetryAttempt>>;
  /** What became of the retry that was asked for last. */
  progress: RetryProgress;
  /** Asks for a retry; a full one has been confirmed by the reader. */
  onRetry: (kind: RetryKind) => void;
  /** Epoch milliseconds: ages are told by it. */
  nowMs: number;
  /**
   * What the back end was given a way to run again.
   * @default everything
   */
  supported?: readonly RetryKind[] | undefined;
}

/**
 * Everything about trying one artifact again: which retries are possible and why the others are not, what one would run
 * again and what it keeps, what became of it, and the retries before it. Props only.
 *
 * @example
 * const { progress, retry } = useRetryProgress(artifactId);
 * return (
 *   <RetryPanelView
 *     result={useArtifact(artifactId)}
 *     history={useRetryHistory(artifactId)}
 *     progress={progress}
 *     onRetry={retry}
 *     nowMs={useNow()}
 *   />
 * );
 */
export function RetryPanelView({ result, history, progress, onRetry, nowMs, ...props }: RetryPanelViewProps) {
  const { kind: ownedKind, defaultKind = null, onKindChange, supported, ...host } = props;
  const words = useMessages(retryMessages);
  const [kind, setKind] = useControllable(ownedKind, defaultKind, onKindChange);
  return (
    <Panel {...host} widget="RetryPanel" title={words.title}>
      <ResultBody result={result} skeleton={<RetryPanelSkeleton />}>
        {(artifact) =>
          artifact === null ? (
            <EmptyState {...words.unknown} />
          ) : (
            <>
              <RetryForm
                artifact={artifact}
                nowMs={nowMs}
                supported={supported}
                progress={progress}
                kind={kind}
                onKindChange={setKind}
                onRetry={onRetry}
              />
              <RetryHistory history={history} />
            </>
          )
        }
      </ResultBody>
    </Panel>
  );
}
