import { useMemo } from "react";
import { formatDashboardState, MonitoringDashboard, parseDashboardState } from "../../src";
import { go, useHashParams } from "../shell/useHashRoute";

/** The host keeps all of the dashboard's state in its own address: every view is a link, and the browser goes back. */
export function MonitoringPage() {
  const params = useHashParams();
  const state = useMemo(() => parseDashboardState(params), [params]);
  return (
    <MonitoringDashboard
      state={state}
      onStateChange={(next) => go(`monitoring?${formatDashboardState(next)}`)}
    />
  );
}
