import { v } from "convex/values";
import { stage } from "./vocabularyValidators";

const gauge = v.object({ waiting: v.number(), working: v.number() });

/** Fields of a row of gauges: `Gauges`. */
export const gauges = {
  stages: v.object({
    ingestion: gauge,
    transcription: gauge,
    claims_extraction: gauge,
    entity_resolution: gauge,
    draft_generation: gauge,
    confirmation: gauge,
  }),
  disambiguationBacklog: v.number(),
};

const minuteCounts = v.object({ lastMinuteStart: v.number(), counts: v.array(v.number()) });

/** What `getRealTimeMetrics` returns: `RealTimeMetrics`. */
export const realTimeMetrics = v.object({
  artifacts_received_1h: minuteCounts,
  artifacts_completed_1h: minuteCounts,
  artifacts_failed_1h: minuteCounts,
  transcriptions_completed_1h: minuteCounts,
  claims_extracted_1h: minuteCounts,
  entities_resolved_1h: minuteCounts,
  drafts_generated_1h: minuteCounts,
  failures_1h: minuteCounts,
});

/** What `getPipelineState` returns: `PipelineState`. */
export const pipelineState = v.object({
  stages: v.array(
    v.object({
      stage,
      waiting: v.number(),
      working: v.number(),
      oldestWaitingSince: v.nullable(v.number()),
    }),
  ),
  aiService: v.object({
    circuitBreaker: v.union(v.literal("closed"), v.literal("open")),
    since: v.nullable(v.number()),
  }),
  disambiguationBacklog: v.number(),
});
