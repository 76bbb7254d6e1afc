export { ThroughputChart, type ThroughputChartProps } from "./ThroughputChart";
export { ThroughputChartView, type ThroughputChartViewProps } from "./ThroughputChartView";
