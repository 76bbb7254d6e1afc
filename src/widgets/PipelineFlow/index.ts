export { PipelineFlowView, type PipelineFlowViewProps } from "./PipelineFlowView";
