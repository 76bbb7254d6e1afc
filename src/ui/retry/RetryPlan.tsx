import { STAGES, type WorkedStage } from "../../core/vocabulary";
import { useMessages } from "../FormatProvider";
import { retryMessages } from "../messages/retry";
import { vocabularyMessages } from "../messages/vocabulary";
import { Icon } from "../Icon";

export interface RetryPlanProps {
  /** Stages whose work stays as it is. */
  keeps: readonly WorkedStage[];
  /** Stages that run again. */
  redoes: readonly WorkedStage[];
}

/** What a retry does, step by step in the order of the pipeline: what is kept, and what runs again. */
export function RetryPlan({ keeps, redoes }: RetryPlanProps) {
  const retry = useMessages(retryMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const words = retry.plan;
  return (
    <ol className="vf-retry-plan" data-slot="retry-plan" aria-label={words.label}>
      <li className="vf-retry-step" data-kept="">
        <Icon name="check" />
        <span>{words.voiceNote}</span>
        <span className="vf-retry-fate">{words.kept}</span>
      </li>
      {[...keeps, ...redoes].map((stage) => {
        const isKept = keeps.includes(stage);
        return (
          <li key={stage} className="vf-retry-step" data-kept={isKept ? "" : undefined}>
            <Icon name={isKept ? "check" : "refresh"} />
            <span className="vf-stage-tag" data-stage={STAGES[stage].token}>
              {vocabulary.stages[stage]}
            </span>
            <span className="vf-retry-fate">{isKept ? words.kept : words.redone}</span>
          </li>
        );
      })}
    </ol>
  );
}
