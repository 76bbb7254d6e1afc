"use client";

import type { ActionState } from "../core/actionState";
import type { ReplayResult } from "../core/model";
import { useMonitor } from "./MonitorContext";
import { useActions } from "./useActions";

export interface DeadLetterReplay {
  /** Tries to log up to 100 dead letters again. Does nothing while another replay is pending. */
  replay: (deadLetterIds: readonly string[]) => void;
  /** Of the last replay: `done` with what became of each letter. What was logged is gone from `useDeadLetters`. */
  state: ActionState<ReplayResult[]>;
  dismiss: () => void;
}

/** There is one at a time. */
const SUBJECT = "replay";

/**
 * Logs what could not be logged, once its cause is mended. Never throws; replaying twice logs once.
 *
 * @example
 * const { replay, state } = useReplayDeadLetters();
 * return (
 *   <button onClick={() => replay(letterIds)} disabled={state.status === "pending"}>
 *     Log again
 *   </button>
 * );
 */
export function useReplayDeadLetters(): DeadLetterReplay {
  const { actions, client, functions } = useMonitor();
  const { run, stateOf, dismiss } = useActions(actions.replays);
  const { replayDeadLetters } = functions.voicePipelineEvents;
  return {
    replay: (deadLetterIds) =>
      run(SUBJECT, () => client.mutation(replayDeadLetters, { deadLetterIds: [...deadLetterIds] })),
    state: stateOf(SUBJECT),
    dismiss: () => dismiss(SUBJECT),
  };
}
