import type { ReactNode } from "react";

/** A labelled control of a filter bar. `isSet` marks one that filters now. */
export function Field({ label, isSet, children }: { label: string; isSet: boolean; children: ReactNode }) {
  return (
    <label className="vf-field" data-slot="filter" data-set={isSet || undefined}>
      <span className="vf-field-label">{label}</span>
      {children}
    </label>
  );
}
