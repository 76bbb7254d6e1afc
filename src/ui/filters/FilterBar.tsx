import type { ReactNode } from "react";
import { Button } from "../Button";
import { useMessages } from "../FormatProvider";

/** A row of filters; `onClear` is present when any of them is set. */
export function FilterBar({ onClear, children }: { onClear: (() => void) | undefined; children: ReactNode }) {
  const { common, grid } = useMessages();
  return (
    <div className="vf-filters" data-slot="filters" role="group" aria-label={grid.filters}>
      {children}
      {onClear && (
        <Button variant="quiet" onClick={onClear}>
          {common.clearFilters}
        </Button>
      )}
    </div>
  );
}
