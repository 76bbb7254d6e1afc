import { useMessages } from "../FormatProvider";
import { gridMessages } from "../messages/grid";
import { Icon } from "../Icon";
import { Field } from "./Field";

export interface SelectFilterProps<Value extends string> {
  label: string;
  /** Choices in order, with their words. */
  options: Readonly<Record<Value, string>>;
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
}

/** A filter by one of a few values, or by none. */
export function SelectFilter<Value extends string>({
  label,
  options,
  value,
  onChange,
}: SelectFilterProps<Value>) {
  const grid = useMessages(gridMessages);
  const choices = Object.entries<string>(options);
  return (
    <Field label={label} isSet={value !== undefined}>
      {(id) => (
        <span className="vf-select">
          <select
            id={id}
            className="vf-input"
            value={value ?? ""}
            onChange={({ target }) => onChange(isOption(options, target.value) ? target.value : undefined)}
          >
            <option value="">{grid.any}</option>
            {choices.map(([option, words]) => (
              <option key={option} value={option}>
                {words}
              </option>
            ))}
          </select>
          <Icon name="chevronDown" />
        </span>
      )}
    </Field>
  );
}

const isOption = <Value extends string>(
  options: Readonly<Record<Value, string>>,
  text: string,
): text is Value => Object.hasOwn(options, text);
