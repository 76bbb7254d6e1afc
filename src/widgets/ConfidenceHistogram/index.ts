export { ConfidenceHistogram, type ConfidenceHistogramProps } from "./ConfidenceHistogram";
export { ConfidenceHistogramView, type ConfidenceHistogramViewProps } from "./ConfidenceHistogramView";
