export { CostChart, type CostChartProps } from "./CostChart";
export { CostChartView, type CostChartViewProps } from "./CostChartView";
