import { Icon } from "./Icon";

export interface ChoiceSelectProps<Option extends string> {
  /** Accessible name. */
  label: string;
  /** Option to its word, in order. */
  options: Readonly<Record<Option, string>>;
  value: Option;
  onChange: (option: Option) => void;
}

/** One of more choices than stand side by side. */
export function ChoiceSelect<Option extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceSelectProps<Option>) {
  const names = Object.keys(options) as Option[];
  return (
    <span className="vf-select">
      <select
        className="vf-input"
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          const chosen = names.find((name) => name === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {options[name]}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" />
    </span>
  );
}
