import { monitor } from "../monitor";

export const {
  getRealTimeMetrics,
  getPipelineState,
  getPulse,
  beat,
  getHistoricalMetrics,
  getStageBreakdown,
  getOrgBreakdown,
  aggregate,
  cleanUp,
} = monitor.voicePipelineMetrics;
