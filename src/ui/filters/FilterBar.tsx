"use client";
import { useState, type ReactNode } from "react";
import { Button } from "../Button";
import { useMessages } from "../FormatProvider";
import { commonMessages } from "../messages/common";
import { gridMessages } from "../messages/grid";
import { Icon } from "../Icon";

export interface FilterBarProps {
  /** Present when any filter is set. */
  onClear: (() => void) | undefined;
  children: ReactNode;
}

/** A row of filters. In a narrow panel, where they would fill the view, they are folded behind a button. */
export function FilterBar({ onClear, children }: FilterBarProps) {
  const common = useMessages(commonMessages);
  const grid = useMessages(gridMessages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div
      className="vf-filters"
      data-slot="filters"
      data-open={isOpen || undefined}
      role="group"
      aria-label={grid.filters}
    >
      <Button
        className="vf-filters-toggle"
        aria-expanded={isOpen}
        data-set={onClear ? "" : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {grid.filters}
        <Icon name="chevronDown" />
      </Button>
      <div className="vf-filters-fields">{children}</div>
      {onClear && (
        <Button variant="quiet" onClick={onClear}>
          {common.clearFilters}
        </Button>
      )}
    </div>
  );
}
