"use client";

import { ConvexProvider, type ConvexReactClient, useConvex } from "convex/react";
import { getFunctionName, makeFunctionReference } from "convex/server";
import { type ReactNode, useMemo } from "react";
import { type Clock, systemClock } from "../core/clock";
import { createConnectionStore } from "./connectionStore";
import { createMonitorActions } from "./monitorActions";
import { type Monitor, MonitorContext } from "./MonitorContext";
import type { MonitorFunctionOverrides } from "./MonitorFunctions";
import { createReadStore } from "./readStore";
import { withDefaultFunctions } from "./withDefaultFunctions";

/** Who looks at the panels. Only a signed-in member of the platform's staff makes the hooks subscribe to anything. */
export type Viewer =
  { status: "unknown" } | { status: "signed_out" } | { status: "signed_in"; isPlatformStaff: boolean };

export interface MonitorProviderProps {
  /** Who is looking; `unknown` while your session loads. The server checks by itself and does not believe this. */
  viewer: Viewer;
  /** Where the back end's functions are mounted, if not at `models.*`: your `api`'s modules, or single functions. */
  functions?: MonitorFunctionOverrides | undefined;
  /**
   * Connection to the deployment.
   * @default the client of the `ConvexProvider` around it
   */
  client?: ConvexReactClient | undefined;
  /** @default the machine's clock */
  clock?: Clock | undefined;
  children?: ReactNode;
}

/**
 * Makes the monitoring hooks and panels below it work: says who is looking, and where the data comes from.
 *
 * @example
 * <MonitorProvider viewer={{ status: "signed_in", isPlatformStaff: user.role === "platform_staff" }}>
 *   <Dashboard />
 * </MonitorProvider>
 */
export function MonitorProvider({ client, ...rest }: MonitorProviderProps) {
  if (client === undefined) return <MonitorContextProvider {...rest} />;
  return (
    <ConvexProvider client={client}>
      <MonitorContextProvider {...rest} />
    </ConvexProvider>
  );
}

const NO_OVERRIDES: MonitorFunctionOverrides = {};

function MonitorContextProvider({
  viewer,
  functions = NO_OVERRIDES,
  clock = systemClock,
  children,
}: Omit<MonitorProviderProps, "client">) {
  // Its type says that there always is one; without a ConvexProvider there is none.
  const client = useConvex() as ConvexReactClient | undefined;
  if (client === undefined) {
    throw new Error(
      "voice-flow-monitor: MonitorProvider found no Convex client. Put it inside your <ConvexProvider>, or give it one: " +
        "<MonitorProvider client={new ConvexReactClient(url)}>.",
    );
  }
  const closedBecause = closedFor(viewer);
  const allFunctions = useMemo(() => withDefaultFunctions(functions), [functions]);
  // By name: each look at a host's generated `api` gives another reference.
  const pulseName = getFunctionName(allFunctions.voicePipelineMetrics.getPulse);
  const reads = useMemo(
    () => createReadStore(client, makeFunctionReference(pulseName), clock),
    [client, pulseName, clock],
  );
  const connection = useMemo(() => createConnectionStore(client, clock), [client, clock]);
  const monitor = useMemo(
    (): Monitor => ({
      closedBecause,
      functions: allFunctions,
      client,
      clock,
      connection,
      actions: createMonitorActions(),
      reads,
    }),
    [closedBecause, allFunctions, client, clock, connection, reads],
  );
  return <MonitorContext.Provider value={monitor}>{children}</MonitorContext.Provider>;
}

function closedFor(viewer: Viewer): Monitor["closedBecause"] {
  if (viewer.status === "unknown") return "viewer_unknown";
  if (viewer.status === "signed_out") return "signed_out";
  return viewer.isPlatformStaff ? null : "not_staff";
}
