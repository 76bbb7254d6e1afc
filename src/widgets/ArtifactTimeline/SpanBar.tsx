import type { ButtonHTMLAttributes } from "react";
import type { Span } from "../../core/spans";
import type { TimeScale } from "../../core/timeScale";
import type { ZoomWindow } from "../../core/zoomWindow";
import { placeIn } from "./chartGeometry";
import { spanTone } from "./spanTone";

export interface SpanBarProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  span: Span;
  scale: TimeScale;
  window: ZoomWindow;
  nowMs: number;
  label: string;
  isSelected: boolean;
}

/**
 * One span in its row. Pattern is kind (`data-kind`), colour is status (`data-tone`); an end no event told fades out
 * (`data-open-start`, `data-open-end`).
 */
export function SpanBar({ span, scale, window, nowMs, label, isSelected, ...rest }: SpanBarProps) {
  const endMs = span.endMs ?? Math.max(nowMs, span.startMs);
  return (
    <button
      {...rest}
      type="button"
      className="vf-span"
      data-kind={span.kind}
      data-tone={spanTone(span)}
      data-outcome={span.outcome}
      data-open-start={!span.isStartKnown || undefined}
      data-open-end={span.outcome === "unknown" || undefined}
      aria-pressed={isSelected}
      aria-label={label}
      title={label}
      style={placeIn(window, scale.toPosition(span.startMs), scale.toPosition(endMs))}
    />
  );
}
