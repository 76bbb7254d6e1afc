export { LatencyChart, type LatencyChartProps } from "./LatencyChart";
export { LatencyChartView, type LatencyChartViewProps } from "./LatencyChartView";
export type { LatencyMeasure, LatencySubject } from "./latencySubject";
