import { defineMessages } from "../defineMessages";

/** Words of MonitoringDashboard. Numbers arrive formatted. */
export const dashboardMessages = defineMessages("dashboard", {
  label: "Monitoring",
  tabs: {
    overview: "Overview",
    artifacts: "Artifacts",
    events: "Events",
    history: "History",
    alerts: "Alerts",
    retries: "Retries",
  },
  openAlerts: (count: string) => `${count} not acknowledged`,
});
