import type { ReactNode } from "react";
import type { MonitorResult } from "../../core/result";
import { ToneMark } from "../../ui/ToneMark";
import type { Tone } from "../../ui/tone";

export interface MetricCardProps {
  /** What the number is of. */
  label: string;
  /** Formatted. */
  value: ReactNode;
  /**
   * A word is set smaller than a number. @selector [data-value]
   * @default "number"
   */
  valueKind?: "number" | "word" | undefined;
  /**
   * Only `warn` and `bad` colour the card: one that needs nobody stays quiet. @selector [data-tone]
   * @default "neutral"
   */
  tone?: Tone | undefined;
  /** State of what is shown; what is refreshing is dimmed. @selector [data-status] */
  status?: MonitorResult<unknown>["status"] | undefined;
  /** Beside the value: a share of it, its unit. */
  aside?: ReactNode;
  /** A line under the value. */
  detail?: ReactNode;
  /** A small picture at the bottom. */
  children?: ReactNode;
  /** Makes the whole card a button. */
  onSelect?: (() => void) | undefined;
}

/** One number with its name, its context and, at most, one small picture. A group of a `<dl>`. */
export function MetricCard({
  label,
  value,
  valueKind = "number",
  aside,
  tone = "neutral",
  status,
  detail,
  children,
  onSelect,
}: MetricCardProps) {
  const needsAttention = tone === "bad" || tone === "warn";
  return (
    <div
      className="vf-metric"
      data-slot="metric-card"
      data-tone={tone}
      data-attention={needsAttention || undefined}
      data-value={valueKind}
      data-status={status}
      aria-busy={status === "loading" || status === "refreshing" || undefined}
    >
      <dt className="vf-metric-label">
        {tone !== "neutral" && <ToneMark tone={tone} />}
        {onSelect === undefined ? (
          label
        ) : (
          <button type="button" className="vf-metric-button" onClick={onSelect}>
            {label}
          </button>
        )}
      </dt>
      <dd className="vf-metric-value">
        {value}
        {aside !== undefined && <small className="vf-metric-aside">{aside}</small>}
      </dd>
      {detail !== undefined && <dd className="vf-metric-detail">{detail}</dd>}
      {children !== undefined && <dd className="vf-metric-picture">{children}</dd>}
    </div>
  );
}
