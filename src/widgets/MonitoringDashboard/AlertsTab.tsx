import { AlertList } from "../AlertList";
import type { DashboardState, Go } from "./dashboardState";
import { behindAlert } from "./drillDown";

/** What is wrong now. */
export function AlertsTab({ go }: { state: DashboardState; go: Go }) {
  return <AlertList onAlertSelect={(alert) => go(behindAlert(alert))} />;
}
