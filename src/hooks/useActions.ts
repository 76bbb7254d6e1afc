"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { ActionState } from "../core/actionState";
import type { ActionStore } from "./actionStore";
import { useMonitor } from "./MonitorContext";

interface Actions<Done> {
  stateOf: (subject: string) => ActionState<Done>;
  run: (subject: string, call: () => Promise<Done>) => void;
  dismiss: (subject: string) => void;
}

const IDLE = { status: "idle" } as const;

/** Actions of one kind, behind the gate: for a viewer who may not, nothing is called and everything is refused. */
export function useActions<Done>(store: ActionStore<Done>): Actions<Done> {
  const { closedBecause } = useMonitor();
  const states = useSyncExternalStore(store.subscribe, store.states, store.states);
  return useMemo((): Actions<Done> => {
    if (closedBecause === null) {
      return { stateOf: (subject) => states.get(subject) ?? IDLE, run: store.run, dismiss: store.dismiss };
    }
    const message = "Only signed-in platform staff can do this";
    const refused = { status: "refused", reason: closedBecause, message } as const;
    return { stateOf: () => refused, run: () => undefined, dismiss: () => undefined };
  }, [closedBecause, states, store]);
}
