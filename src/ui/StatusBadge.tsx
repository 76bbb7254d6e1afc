import type { ReactNode } from "react";
import { ToneMark } from "./ToneMark";
import type { Tone } from "./tone";

export interface StatusBadgeProps {
  tone: Tone;
  /** The word. */
  children: ReactNode;
  /**
   * `soft` has a tinted ground, `plain` none: for places with many badges.
   * @default "soft"
   */
  variant?: "soft" | "plain" | undefined;
}

/** A status by shape, word and colour. `data-tone` and `data-variant` on the root. */
export function StatusBadge({ tone, children, variant = "soft" }: StatusBadgeProps) {
  return (
    <span className="vf-status-badge" data-slot="status-badge" data-tone={tone} data-variant={variant}>
      <ToneMark tone={tone} />
      <span className="vf-status-word">{children}</span>
    </span>
  );
}
