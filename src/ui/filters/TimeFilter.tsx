import { fromZonedInput, toZonedInput } from "../../core/zonedTime";
import { useFormat } from "../FormatProvider";
import { Field } from "./Field";

export interface TimeFilterProps {
  label: string;
  /** Epoch milliseconds. */
  value: number | undefined;
  onChange: (timeMs: number | undefined) => void;
}

/** A filter by a moment, set on the wall clock of the display's time zone. */
export function TimeFilter({ label, value, onChange }: TimeFilterProps) {
  const { timeZone } = useFormat();
  return (
    <Field label={label} isSet={value !== undefined}>
      {(id) => (
        <input
          id={id}
          className="vf-input"
          type="datetime-local"
          value={value === undefined ? "" : toZonedInput(value, timeZone)}
          onChange={({ target }) => onChange(fromZonedInput(target.value, timeZone) ?? undefined)}
        />
      )}
    </Field>
  );
}
