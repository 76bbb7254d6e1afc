import { monitor } from "../monitor";

export const { getActiveAlerts, getAlertHistory, acknowledgeAlert, checkHealth } =
  monitor.voicePipelineAlerts;
