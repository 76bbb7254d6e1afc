import { ALERT_SEVERITIES } from "../../core/alertConditions";
import type { Alert } from "../../core/model";
import { useMessages } from "../FormatProvider";
import { vocabularyMessages } from "../messages/vocabulary";
import { StatusBadge, type StatusBadgeProps } from "../StatusBadge";

export interface SeverityBadgeProps extends Pick<StatusBadgeProps, "variant"> {
  alert: Alert;
}

/** How grave an alert is, by shape, word and colour. Only one that nobody has taken up yet is loud. */
export function SeverityBadge({ alert: { severity, state }, variant }: SeverityBadgeProps) {
  const vocabulary = useMessages(vocabularyMessages);
  return (
    <StatusBadge tone={state === "open" ? ALERT_SEVERITIES[severity].tone : "neutral"} variant={variant}>
      {vocabulary.alertSeverities[severity]}
    </StatusBadge>
  );
}
