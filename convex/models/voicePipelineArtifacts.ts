import { monitor } from "../monitor";

export const { getArtifacts, getActiveArtifacts, getFailedArtifacts } = monitor.voicePipelineArtifacts;
