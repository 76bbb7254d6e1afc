import type { ReactNode } from "react";

export interface CellLinkProps {
  /** Accessible name: where it leads. */
  label: string;
  title?: string | undefined;
  onSelect: () => void;
  children: ReactNode;
}

/** What a cell tells of, to be shown elsewhere. Enter on its cell presses it. */
export function CellLink({ label, title, onSelect, children }: CellLinkProps) {
  return (
    <button
      type="button"
      className="vf-link"
      data-vf-activate=""
      tabIndex={-1}
      title={title}
      aria-label={label}
      onClick={onSelect}
    >
      {children}
    </button>
  );
}
