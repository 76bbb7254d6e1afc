export { MonitoringDashboard, type MonitoringDashboardProps } from "./MonitoringDashboard";
export { formatDashboardState, parseDashboardState } from "./dashboardAddress";
export {
  DASHBOARD_TABS,
  type DashboardState,
  type DashboardTab,
  INITIAL_DASHBOARD_STATE,
} from "./dashboardState";
