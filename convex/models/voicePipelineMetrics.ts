import { monitor } from "../monitor";

export const { getRealTimeMetrics, getPipelineState } = monitor.voicePipelineMetrics;
