"use client";

import type { ActionState } from "../core/actionState";
import type { Alert } from "../core/model";
import { useMonitor } from "./MonitorContext";
import { useActions } from "./useActions";

export interface AlertAcknowledgement {
  /** Notes that the viewer knows of the alert. It stays until its condition clears. */
  acknowledge: (alertId: string) => void;
  /** Of an alert: `refused` when it has resolved meanwhile. */
  stateOf: (alertId: string) => ActionState<Alert>;
  dismiss: (alertId: string) => void;
}

/**
 * Acknowledges alerts. Never throws; asking twice asks once.
 *
 * @example
 * const { acknowledge, stateOf } = useAcknowledgeAlert();
 * return (
 *   <button onClick={() => acknowledge(alertId)} disabled={stateOf(alertId).status === "pending"}>
 *     Acknowledge
 *   </button>
 * );
 */
export function useAcknowledgeAlert(): AlertAcknowledgement {
  const { actions, client, functions } = useMonitor();
  const { run, stateOf, dismiss } = useActions(actions.acknowledgements);
  const { acknowledgeAlert } = functions.voicePipelineAlerts;
  const acknowledge = (alertId: string) => run(alertId, () => client.mutation(acknowledgeAlert, { alertId }));
  return { acknowledge, stateOf, dismiss };
}
