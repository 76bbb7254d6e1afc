import type { Alert } from "../../core/model";
import { useMessages } from "../../ui/FormatProvider";
import { alertMessages } from "../../ui/messages/alerts";

export interface AlertLinkProps {
  alert: Alert;
  /** Name of the alert. */
  name: string;
  /** What is shown of it. */
  text: string;
  onSelect: (alert: Alert) => void;
}

/** The condition of an alert, to be shown elsewhere. Enter on its cell presses it. */
export function AlertLink({ alert, name, text, onSelect }: AlertLinkProps) {
  const words = useMessages(alertMessages);
  return (
    <button
      type="button"
      className="vf-link"
      data-vf-activate=""
      tabIndex={-1}
      aria-label={words.select(name)}
      onClick={() => onSelect(alert)}
    >
      {text}
    </button>
  );
}
