import { Button } from "./Button";

export interface SegmentedControlProps<Option extends string> {
  /** Accessible name of the group. */
  label: string;
  /** Option to its word, in order. */
  options: Readonly<Record<Option, string>>;
  value: Option;
  onChange: (option: Option) => void;
}

/** A few choices side by side, one of them pressed. */
export function SegmentedControl<Option extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<Option>) {
  return (
    <div className="vf-segments" role="group" aria-label={label}>
      {(Object.keys(options) as Option[]).map((option) => (
        <Button key={option} variant="quiet" aria-pressed={option === value} onClick={() => onChange(option)}>
          {options[option]}
        </Button>
      ))}
    </div>
  );
}
