import { monitor } from "../monitor";

export const {
  getRealTimeMetrics,
  getPipelineState,
  getHistoricalMetrics,
  getStageBreakdown,
  getOrgBreakdown,
  aggregate,
  cleanUp,
} = monitor.voicePipelineMetrics;
