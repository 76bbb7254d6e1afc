import type { CounterType, Stage } from "./vocabulary";

/** The counter that goes up when an artifact has passed a stage. */
export const STAGE_COUNTERS: Readonly<Record<Stage, CounterType>> = {
  ingestion: "artifacts_received_1h",
  transcription: "transcriptions_completed_1h",
  claims_extraction: "claims_extracted_1h",
  entity_resolution: "entities_resolved_1h",
  draft_generation: "drafts_generated_1h",
  confirmation: "artifacts_completed_1h",
};
