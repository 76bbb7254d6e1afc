"use client";

import type { ConvexReactClient } from "convex/react";
import { createContext, useContext } from "react";
import type { Clock } from "../core/clock";
import type { DisabledReason } from "../core/result";
import type { ConnectionStore } from "./connectionStore";
import type { MonitorActions } from "./monitorActions";
import type { MonitorFunctions } from "./MonitorFunctions";
import type { ReadStore } from "./readStore";

/** What `MonitorProvider` gives to every hook below it. */
export interface Monitor {
  /** Why nothing may be subscribed; null for a signed-in member of the platform's staff. */
  closedBecause: Exclude<DisabledReason, "no_artifact"> | null;
  functions: MonitorFunctions;
  client: ConvexReactClient;
  clock: Clock;
  connection: ConnectionStore;
  /** What this viewer asked for; another viewer starts anew. */
  actions: MonitorActions;
  reads: ReadStore;
}

export const MonitorContext = createContext<Monitor | null>(null);

/** The monitor of the nearest `MonitorProvider`. */
export function useMonitor(): Monitor {
  const monitor = useContext(MonitorContext);
  if (monitor === null) {
    throw new Error(
      "voice-flow-monitor: no MonitorProvider above this component. Wrap the part of your app that shows monitoring in " +
        "<MonitorProvider viewer={…}>.",
    );
  }
  return monitor;
}
