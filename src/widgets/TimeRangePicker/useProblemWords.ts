import type { TimeRangeChoice } from "../../core/timeRange";
import { MAX_RANGE_MS, timeRangeProblem } from "../../core/timeRangeSteps";
import { DAY_MS } from "../../core/timeWindow";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { timeRangePickerMessages } from "../../ui/messages/timeRangePicker";

/** Says what is wrong with a choice; null: nothing. */
export function useProblemWords(nowMs: number) {
  const format = useFormat();
  const { problems } = useMessages(timeRangePickerMessages);
  return (choice: TimeRangeChoice): string | null => {
    const problem = problemOf(choice, nowMs);
    if (problem === "too_long") return problems.too_long(format.number(MAX_RANGE_MS / DAY_MS));
    return problem && problems[problem];
  };
}

function problemOf(choice: TimeRangeChoice, nowMs: number) {
  if (choice.kind === "between") return timeRangeProblem(choice, nowMs);
  return choice.kind === "last" && choice.durationMs > MAX_RANGE_MS ? "too_long" : null;
}
