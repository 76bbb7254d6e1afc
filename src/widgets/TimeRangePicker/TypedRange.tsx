import { useId, useState } from "react";
import { readTimeRange } from "../../core/readTimeRange";
import type { TimeRangeChoice } from "../../core/timeRange";
import { Field } from "../../ui/filters/Field";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { timeRangePickerMessages } from "../../ui/messages/timeRangePicker";
import { useProblemWords } from "./useProblemWords";
import { useRangeWords } from "./useRangeWords";

export interface TypedRangeProps {
  nowMs: number;
  onChoose: (choice: TimeRangeChoice) => void;
}

/** A range in the reader's own words; how they are understood stands below while they are typed. Enter takes it. */
export function TypedRange({ nowMs, onChoose }: TypedRangeProps) {
  const words = useMessages(timeRangePickerMessages);
  const { timeZone } = useFormat();
  const { spanOf } = useRangeWords(nowMs);
  const problemOf = useProblemWords(nowMs);
  const noteId = useId();
  const [text, setText] = useState("");

  const isTyped = text.trim() !== "";
  const choice = isTyped ? readTimeRange(text, { nowMs, timeZone, words: words.words }) : null;
  const problem = choice === null ? (isTyped ? words.typedUnread : null) : problemOf(choice);
  return (
    <div className="vf-range-typed">
      <Field label={words.typed} isSet={false}>
        {(id) => (
          <input
            id={id}
            className="vf-input"
            type="text"
            spellCheck={false}
            autoComplete="off"
            placeholder={words.typedPlaceholder}
            value={text}
            aria-invalid={problem !== null}
            aria-describedby={noteId}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || choice === null || problem !== null) return;
              // The popup closes and the button has the focus again: the same key must not press it.
              event.preventDefault();
              onChoose(choice);
            }}
          />
        )}
      </Field>
      <p className={problem === null ? "vf-range-note" : "vf-range-problem"} id={noteId} role="status">
        {problem ?? (choice && spanOf(choice))}
      </p>
    </div>
  );
}
