import type { ReactNode } from "react";
import type { Tone } from "../tone";

export interface BarCellProps {
  /** Length of the bar, 0 to 1. */
  share: number;
  /** Colours the bar where the value needs somebody. */
  tone?: Tone | undefined;
  /** The value in words. */
  children: ReactNode;
}

/** A quantity with a bar under it, so that the eye finds the large ones. The bar is a picture of the words only. */
export function BarCell({ share, tone, children }: BarCellProps) {
  return (
    <span className="vf-bar-cell" data-slot="bar-cell" data-tone={tone}>
      <span className="vf-bar-cell-value">{children}</span>
      <span className="vf-bar-cell-track" aria-hidden="true">
        <span
          className="vf-bar-cell-bar"
          style={{ inlineSize: `${Math.min(1, Math.max(0, share)) * 100}%` }}
        />
      </span>
    </span>
  );
}
