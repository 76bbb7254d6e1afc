import type { ActionState } from "../core/actionState";
import { toMonitorError } from "./toMonitorError";

/** Actions of one kind and what became of the last one on each subject, the same for all components that show it. */
export interface ActionStore<Done> {
  subscribe: (listener: () => void) => () => void;
  states: () => ReadonlyMap<string, ActionState<Done>>;
  /** Does nothing while one on this subject is pending. */
  run: (subject: string, call: () => Promise<Done>) => void;
  /** Forgets what became of it; one that is pending stays. */
  dismiss: (subject: string) => void;
}

export function createActionStore<Done>(): ActionStore<Done> {
  const listeners = new Set<() => void>();
  let states: ReadonlyMap<string, ActionState<Done>> = new Map();
  const set = (subject: string, state: ActionState<Done>) => {
    states = new Map(states).set(subject, state);
    for (const listener of [...listeners]) listener();
  };
  const isPending = (subject: string) => states.get(subject)?.status === "pending";

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    states: () => states,
    run(subject, call) {
      if (isPending(subject)) return;
      set(subject, { status: "pending" });
      // Within a promise, so that a client that throws at once fails the action, too.
      void Promise.resolve()
        .then(call)
        .then(
          (result) => set(subject, { status: "done", result }),
          (error: unknown) => set(subject, afterError(error)),
        );
    },
    dismiss(subject) {
      if (states.has(subject) && !isPending(subject)) set(subject, { status: "idle" });
    },
  };
}

function afterError(thrown: unknown): Extract<ActionState<never>, { status: "refused" | "failed" }> {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const told = toMonitorError(error);
  const reason = told.code === "not_found" ? told.code : told.reason;
  return reason === undefined
    ? { status: "failed", error: told }
    : { status: "refused", reason, message: told.message };
}
