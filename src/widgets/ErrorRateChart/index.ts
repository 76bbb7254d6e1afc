export { ErrorRateChart, type ErrorRateChartProps } from "./ErrorRateChart";
export { ErrorRateChartView, type ErrorRateChartViewProps } from "./ErrorRateChartView";
