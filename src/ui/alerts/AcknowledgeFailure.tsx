import type { ActionState } from "../../core/actionState";
import type { Alert } from "../../core/model";
import { useMessages } from "../FormatProvider";
import { alertMessages } from "../messages/alerts";
import { commonMessages } from "../messages/common";
import { ToneMark } from "../ToneMark";

/** Why an acknowledgement came to nothing, if it did. */
export function AcknowledgeFailure({ state }: { state: ActionState<Alert> }) {
  const reason = useReason(state);
  const words = useMessages(alertMessages);
  if (reason === null) return null;
  return (
    <p className="vf-alert-failure" data-slot="acknowledge-failure" data-tone="bad" role="alert">
      <ToneMark tone="bad" />
      {words.acknowledgeFailed(reason)}
    </p>
  );
}

function useReason(state: ActionState<Alert>): string | null {
  const words = useMessages(alertMessages);
  const common = useMessages(commonMessages);
  switch (state.status) {
    case "refused":
      return state.reason === "resolved" ? words.alreadyResolved : state.message;
    case "failed":
      return common.errors[state.error.code];
    default:
      return null;
  }
}
