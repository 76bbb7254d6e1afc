import { monitor } from "../monitor";

export const { getActiveAlerts, getAlertHistory, getHealthState, acknowledgeAlert, checkHealth } =
  monitor.voicePipelineAlerts;
