import { useId } from "react";
import type { PossibleRetries, RetryKind } from "../../core/model";
import { RETRY_KIND_NAMES } from "../../core/retries";
import { useMessages } from "../../ui/FormatProvider";
import { retryMessages } from "../../ui/messages/retry";
import { vocabularyMessages } from "../../ui/messages/vocabulary";

export interface RetryChoicesProps {
  retries: PossibleRetries;
  /** The stage the artifact failed in; null when that is no machine's. */
  failedIn: RetryKind | null;
  chosen: RetryKind;
  onChoose: (kind: RetryKind) => void;
}

/** What can be run again, and why the rest cannot. */
export function RetryChoices({ retries, failedIn, chosen, onChoose }: RetryChoicesProps) {
  const retry = useMessages(retryMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const words = retry.choices;
  const group = useId();
  return (
    <fieldset className="vf-retry-choices">
      <legend className="vf-retry-heading">{words.label}</legend>
      {RETRY_KIND_NAMES.map((kind) => {
        const possibility = retries[kind];
        const reason = possibility.isPossible ? null : retry.refusals[possibility.reason];
        const note = kind === failedIn ? words.failedHere : reason;
        return (
          <label key={kind} className="vf-retry-choice" data-possible={possibility.isPossible || undefined}>
            <input
              type="radio"
              name={group}
              value={kind}
              checked={kind === chosen}
              disabled={!possibility.isPossible}
              onChange={() => onChoose(kind)}
            />
            <span>{kind === "full_pipeline" ? words.everything : vocabulary.stages[kind]}</span>
            {note !== null && <span className="vf-retry-reason">{note}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
