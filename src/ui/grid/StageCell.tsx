import { STAGES, type Stage } from "../../core/vocabulary";
import { useMessages } from "../FormatProvider";
import { vocabularyMessages } from "../messages/vocabulary";
import { NoValue } from "./NoValue";

/** A stage by its colour and name. */
export function StageCell({ stage }: { stage: Stage | null }) {
  const vocabulary = useMessages(vocabularyMessages);
  if (stage === null) return <NoValue />;
  return (
    <span className="vf-stage-tag" data-stage={STAGES[stage].token}>
      {vocabulary.stages[stage]}
    </span>
  );
}
