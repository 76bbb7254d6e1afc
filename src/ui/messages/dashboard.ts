/** Words of MonitoringDashboard. Numbers arrive formatted. */
export const dashboardMessages = {
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
};
