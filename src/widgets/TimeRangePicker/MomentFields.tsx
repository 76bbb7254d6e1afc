import { useId, useState } from "react";
import { shownRange } from "../../core/timeRangeSteps";
import { fromZonedInput, toZonedInput } from "../../core/zonedTime";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/filters/Field";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { timeRangePickerMessages } from "../../ui/messages/timeRangePicker";
import type { RangeWayProps } from "./RangePopup";
import { useProblemWords } from "./useProblemWords";

/** Two moments on the wall clock of the zone that is shown. What is wrong with them is said at once, in words. */
export function MomentFields({ value, nowMs, onChoose }: Omit<RangeWayProps, "presets">) {
  const words = useMessages(timeRangePickerMessages);
  const { timeZone } = useFormat();
  const problemOf = useProblemWords(nowMs);
  const ids = { heading: useId(), problem: useId() };
  const [text, setText] = useState(() => {
    const { startTime, endTime } = shownRange(value, nowMs, timeZone);
    return { from: toZonedInput(startTime, timeZone), to: toZonedInput(endTime, timeZone) };
  });

  const startTime = fromZonedInput(text.from, timeZone);
  const endTime = fromZonedInput(text.to, timeZone);
  const choice =
    startTime === null || endTime === null ? null : ({ kind: "between", startTime, endTime } as const);
  const problem = choice === null ? words.problems.incomplete : problemOf(choice);

  const input = (end: "from" | "to") => (
    <Field label={words[end]} isSet={false}>
      {(id) => (
        <input
          id={id}
          className="vf-input"
          type="datetime-local"
          value={text[end]}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : ids.problem}
          onChange={({ target }) => setText({ ...text, [end]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      className="vf-range-moments"
      aria-labelledby={ids.heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (choice !== null && problem === null) onChoose(choice);
      }}
    >
      <p className="vf-range-heading" id={ids.heading}>
        {words.absolute}
      </p>
      {input("from")}
      {input("to")}
      <p className="vf-range-problem" id={ids.problem} role="status">
        {problem}
      </p>
      <Button type="submit" variant="primary" aria-disabled={problem !== null || undefined}>
        {words.apply}
      </Button>
    </form>
  );
}
