import { Button } from "./Button";
import { Icon, type IconName } from "./Icon";

export interface SegmentedControlProps<Option extends string> {
  /** Accessible name of the group. */
  label: string;
  /** Option to its word, in order. */
  options: Readonly<Record<Option, string>>;
  /** What stands for the words in a narrow header. */
  icons?: Readonly<Record<Option, IconName>> | undefined;
  value: Option;
  onChange: (option: Option) => void;
}

/** A few choices side by side, one of them pressed. */
export function SegmentedControl<Option extends string>({
  label,
  options,
  icons,
  value,
  onChange,
}: SegmentedControlProps<Option>) {
  return (
    <div className="vf-segments" role="group" aria-label={label}>
      {(Object.keys(options) as Option[]).map((option) => (
        <Button key={option} variant="quiet" aria-pressed={option === value} onClick={() => onChange(option)}>
          {icons && <Icon name={icons[option]} isStandIn />}
          {icons ? <span className="vf-button-label">{options[option]}</span> : options[option]}
        </Button>
      ))}
    </div>
  );
}
