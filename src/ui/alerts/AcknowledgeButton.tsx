import type { ActionState } from "../../core/actionState";
import type { Alert } from "../../core/model";
import { Button } from "../Button";
import { useMessages } from "../FormatProvider";
import { alertMessages } from "../messages/alerts";

export interface AcknowledgeButtonProps {
  /** Name of the alert. */
  name: string;
  state: ActionState<Alert>;
  onAcknowledge: () => void;
}

/** Says that somebody knows of an alert. Locked while that is on its way. `data-state` is how far it has come. */
export function AcknowledgeButton({ name, state, onAcknowledge }: AcknowledgeButtonProps) {
  const words = useMessages(alertMessages);
  // What is done stays locked until the alert itself says so, or the button would flash in between.
  const isLocked = state.status === "pending" || state.status === "done";
  return (
    // Not `disabled`: the button would lose the focus of the one who pressed it.
    <Button
      data-state={state.status}
      aria-disabled={isLocked}
      aria-label={isLocked ? words.acknowledgingAlert(name) : words.acknowledgeAlert(name)}
      onClick={isLocked ? undefined : onAcknowledge}
    >
      {isLocked ? words.acknowledging : words.acknowledge}
    </Button>
  );
}
