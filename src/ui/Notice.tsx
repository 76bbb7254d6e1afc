import type { ReactNode } from "react";
import { ToneMark } from "./ToneMark";
import type { Tone } from "./tone";

export interface NoticeProps {
  tone: Tone;
  title: string;
  detail?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  /** `alert` interrupts a screen reader: for errors only. */
  role?: "alert" | "status" | undefined;
  slot: string;
}

/** A calm message in the place of content: nothing here, not allowed, went wrong. */
export function Notice({ tone, title, detail, actions, role, slot }: NoticeProps) {
  return (
    <div className="vf-notice" data-slot={slot} data-tone={tone} role={role}>
      <ToneMark tone={tone} />
      <p className="vf-notice-title">{title}</p>
      {detail !== undefined && <p className="vf-notice-detail">{detail}</p>}
      {actions !== undefined && <div className="vf-notice-actions">{actions}</div>}
    </div>
  );
}
