"use client";
import { useState, type ReactNode } from "react";
import { Button } from "../Button";
import { useFormat, useMessages } from "../FormatProvider";
import { commonMessages } from "../messages/common";
import { gridMessages } from "../messages/grid";
import { Icon } from "../Icon";
import { useFocusKeeper } from "../useFocusKeeper";
import { countFilters } from "./countFilters";

export interface FilterBarProps {
  /** What is set: how many is told where they are folded. */
  filters: object;
  /** Present when any filter is set. */
  onClear: (() => void) | undefined;
  children: ReactNode;
}

/** A row of filters. In a narrow panel, where they would fill the view, they are folded behind a button. */
export function FilterBar({ filters, onClear, children }: FilterBarProps) {
  const common = useMessages(commonMessages);
  const grid = useMessages(gridMessages);
  const format = useFormat();
  const count = countFilters(filters);
  const keeper = useFocusKeeper();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div
      className="vf-filters"
      data-slot="filters"
      data-open={isOpen || undefined}
      role="group"
      aria-label={grid.filters}
      {...keeper}
    >
      <Button
        className="vf-filters-toggle"
        aria-expanded={isOpen}
        data-set={count > 0 ? "" : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {grid.filters}
        {count > 0 && <span className="vf-check-menu-hint">{format.number(count)}</span>}
        <Icon name="chevronDown" />
      </Button>
      <div className="vf-filters-fields">{children}</div>
      {onClear && (
        <Button variant="quiet" className="vf-filters-clear" onClick={onClear}>
          {common.clearFilters}
        </Button>
      )}
    </div>
  );
}
