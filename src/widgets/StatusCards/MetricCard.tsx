import type { ReactNode } from "react";
import { ToneMark } from "../../ui/ToneMark";
import type { Tone } from "../../ui/tone";

export interface MetricCardProps {
  label: string;
  /** Formatted. */
  value: string;
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
  /** Beside the value: a share of it, its unit. */
  aside?: ReactNode;
  /** A line under the value. */
  detail?: ReactNode;
  /** A small picture at the bottom. */
  children?: ReactNode;
}

/** One number with its name, its context and, at most, one small picture. A group of a `<dl>`. */
export function MetricCard({
  label,
  value,
  valueKind = "number",
  aside,
  tone = "neutral",
  detail,
  children,
}: MetricCardProps) {
  const needsAttention = tone === "bad" || tone === "warn";
  return (
    <div
      className="vf-metric"
      data-slot="metric-card"
      data-tone={tone}
      data-attention={needsAttention || undefined}
      data-value={valueKind}
    >
      <dt className="vf-metric-label">
        {tone !== "neutral" && <ToneMark tone={tone} />}
        {label}
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
