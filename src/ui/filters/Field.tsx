import { type ReactNode, useId } from "react";

export interface FieldProps {
  label: string;
  /** Whether it filters now. */
  isSet: boolean;
  /** The control, which takes the id. */
  children: (id: string) => ReactNode;
}

/** A labelled control of a filter bar. The label stands beside it, so that a choice is no part of the name. */
export function Field({ label, isSet, children }: FieldProps) {
  const id = useId();
  return (
    <div className="vf-field" data-slot="filter" data-set={isSet || undefined}>
      <label className="vf-field-label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
