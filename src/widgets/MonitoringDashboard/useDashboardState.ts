"use client";
import { useEffect, useRef, useState } from "react";
import { type DashboardState, type Go, INITIAL_DASHBOARD_STATE } from "./dashboardState";

export interface DashboardStateProps {
  /** The pieces that the host keeps, such as in its address; those left out the dashboard keeps by itself. */
  state?: Partial<DashboardState> | undefined;
  /** @default The overview, the last 24 hours, no filters */
  defaultState?: Partial<DashboardState> | undefined;
  /** Hears of every change, with the whole state as it would be after it. */
  onStateChange?: ((state: DashboardState) => void) | undefined;
}

/** The state of the whole dashboard, each piece the host's or its own. */
export function useDashboardState({
  state,
  defaultState,
  onStateChange,
}: DashboardStateProps): [DashboardState, Go] {
  const [own, setOwn] = useState<DashboardState>({ ...INITIAL_DASHBOARD_STATE, ...given(defaultState) });
  const current = { ...own, ...given(state) };
  // Two changes may come of one click, before either is drawn: neither undoes the other.
  const latest = useRef(current);
  useEffect(() => {
    latest.current = current;
  });
  const go: Go = (change) => {
    const next = { ...latest.current, ...change };
    latest.current = next;
    setOwn(next);
    onStateChange?.(next);
  };
  return [current, go];
}

/** Without the pieces that are named but undefined. */
const given = (state: Partial<DashboardState> = {}): Partial<DashboardState> =>
  Object.fromEntries(Object.entries(state).filter(([, value]: [string, unknown]) => value !== undefined));
