import { monitor } from "../monitor";

export const {
  retryTranscription,
  retryClaimsExtraction,
  retryEntityResolution,
  retryDraftGeneration,
  retryFullPipeline,
  getPossibleRetries,
  getRetryHistory,
  startBulkRetry,
  getBulkRetry,
  retryOne,
  runBulkRetry,
} = monitor.voicePipelineRetry;
