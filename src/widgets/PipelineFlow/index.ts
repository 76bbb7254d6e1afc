export { PipelineFlow, type PipelineFlowProps } from "./PipelineFlow";
export { PipelineFlowView, type PipelineFlowViewProps } from "./PipelineFlowView";
