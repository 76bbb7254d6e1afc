"use client";
import type { ActionRefusal } from "../../core/actionState";
import type { RetryKind, RetryPossibility } from "../../core/model";
import { isUnderWay, type RetryProgress } from "../../core/retryProgress";
import { ConfirmDialog } from "../../ui/popup/ConfirmDialog";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { retryMessages } from "../../ui/messages/retry";
import { InlineRoot } from "../../ui/InlineRoot";
import { describeProgress } from "../../ui/retry/describeProgress";
import { RetryPlan } from "../../ui/retry/RetryPlan";
import { RetryOutcome } from "./RetryOutcome";
import { RetryTrigger } from "./RetryTrigger";

/** How a retry button looks. */
export interface RetryButtonLook {
  /** For placing the button. */
  className?: string | undefined;
  /**
   * `compact` says "Retry" and keeps the rest for a tooltip and for screen readers: for tables.
   * @default "full"
   */
  size?: "full" | "compact" | undefined;
  /** It stands in a cell of a grid: the cell has the tab stop, and Enter on it presses the button. */
  isInCell?: boolean | undefined;
  /** @default "default" */
  variant?: "default" | "primary" | undefined;
}

export interface RetryButtonViewProps extends RetryButtonLook {
  /** What is run again. Everything is asked for once more before it starts. */
  kind: RetryKind;
  /** Whether it is possible; if not, the button is locked and tells why. */
  possibility: RetryPossibility;
  /** What became of the last one: locked while it is under way. @selector [data-status] */
  progress: RetryProgress;
  /** Asks for the retry; where everything would run again, the reader has confirmed it. */
  onRetry: () => void;
}

/**
 * Starts a retry, and tells how it goes. Props only.
 *
 * @example
 * <RetryButtonView kind="transcription" possibility={retries.transcription} progress={progress} onRetry={start} />
 */
export function RetryButtonView(props: RetryButtonViewProps) {
  const { kind, possibility, progress, onRetry, size = "full", variant = "default" } = props;
  const format = useFormat();
  const words = useMessages(retryMessages);
  const told = describeProgress(progress, format, words);
  const reason = lockedBecause(possibility, progress);
  const isBusy = isUnderWay(progress);
  const isLocked = isBusy || reason !== null;
  const isCompact = size === "compact";
  const outcome = told === null ? null : [told.text, told.detail].filter((part) => part !== null).join(": ");

  const action = words.actions[kind];
  const hints = [isBusy || reason === null ? null : words.refusals[reason], isCompact ? outcome : null];
  const trigger = (
    <RetryTrigger
      variant={variant}
      isLocked={isLocked}
      hint={hints.find((hint) => hint !== null) ?? null}
      tabIndex={props.isInCell ? -1 : undefined}
      data-vf-activate={props.isInCell ? "" : undefined}
      aria-label={isCompact && !isBusy ? action : undefined}
      onClick={kind === "full_pipeline" ? undefined : onRetry}
    >
      {isBusy ? words.progress.underWay : isCompact ? words.short : action}
    </RetryTrigger>
  );
  return (
    <InlineRoot widget="RetryButton" status={progress.status} className={props.className}>
      {kind === "full_pipeline" ? (
        <ConfirmDialog
          trigger={trigger}
          title={words.confirm.title}
          detail={words.confirm.detail}
          confirmLabel={action}
          cancelLabel={words.confirm.cancel}
          onConfirm={onRetry}
          isLocked={isLocked}
        >
          {possibility.isPossible && <RetryPlan keeps={[]} redoes={possibility.redoes} />}
        </ConfirmDialog>
      ) : (
        trigger
      )}
      <RetryOutcome told={told} isCompact={isCompact} />
    </InlineRoot>
  );
}

/** Refusals that asking again cannot change. */
const LASTING: readonly ActionRefusal[] = ["viewer_unknown", "signed_out", "not_staff"];

function lockedBecause(possibility: RetryPossibility, progress: RetryProgress): ActionRefusal | null {
  if (progress.status === "refused" && LASTING.includes(progress.reason)) return progress.reason;
  return possibility.isPossible ? null : possibility.reason;
}
