import { STAGE_NAMES } from "../../core/vocabulary";
import { ChoiceSelect } from "../../ui/ChoiceSelect";
import { useMessages } from "../../ui/FormatProvider";
import { latencyChartMessages } from "../../ui/messages/latencyChart";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { SegmentedControl } from "../../ui/SegmentedControl";
import type { LatencyMeasure, LatencySubject } from "./latencySubject";

export interface LatencyControlsProps {
  subject: LatencySubject;
  onSubjectChange: (subject: LatencySubject) => void;
  measure: LatencyMeasure;
  onMeasureChange: (measure: LatencyMeasure) => void;
}

/** Whose latency, and of a stage, which of its two. */
export function LatencyControls({
  subject,
  onSubjectChange,
  measure,
  onMeasureChange,
}: LatencyControlsProps) {
  const words = useMessages(latencyChartMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const stages = Object.fromEntries(STAGE_NAMES.map((stage) => [stage, vocabulary.stages[stage]]));
  // Every stage is among them.
  const subjects = { end_to_end: words.endToEnd, ...stages } as Record<LatencySubject, string>;
  return (
    <>
      {subject !== "end_to_end" && (
        <SegmentedControl
          label={words.measure.label}
          options={{ working: words.measure.working, waiting: words.measure.waiting }}
          value={measure}
          onChange={onMeasureChange}
        />
      )}
      <ChoiceSelect label={words.subject} options={subjects} value={subject} onChange={onSubjectChange} />
    </>
  );
}
