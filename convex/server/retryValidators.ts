import { literals } from "convex-helpers/validators";
import { v } from "convex/values";
import { RETRY_KIND_NAMES } from "../../src/core/retries";
import { RETRY_REFUSAL_NAMES } from "../../src/core/retryRefusals";
import { namedId } from "./names";
import { stage, workedStage } from "./vocabularyValidators";

export const retryKind = literals(...RETRY_KIND_NAMES);
export const bulkRetryKind = literals(...RETRY_KIND_NAMES, "failed_stage");
const retryRefusal = literals(...RETRY_REFUSAL_NAMES);

const started = { status: v.literal("started"), attempt: v.number() };
const refused = { status: v.literal("refused"), reason: retryRefusal, message: v.string() };

/** What became of one retry: `RetryStart`. */
export const retryStart = v.union(v.object(started), v.object(refused));

/** What became of one artifact of a bulk retry: `BulkRetryResult`. */
export const bulkRetryResult = v.union(
  v.object({ artifactId: v.string(), status: v.literal("pending") }),
  v.object({ artifactId: v.string(), ...started }),
  v.object({ artifactId: v.string(), ...refused }),
);

/** What `getBulkRetry` returns: `BulkRetry`. */
export const bulkRetry = v.object({
  bulkRetryId: v.string(),
  kind: bulkRetryKind,
  requestedAt: v.number(),
  requestedBy: namedId,
  finishedAt: v.nullable(v.number()),
  results: v.array(bulkRetryResult),
});

const possibility = v.union(
  v.object({ isPossible: v.literal(true), redoes: v.array(workedStage) }),
  v.object({ isPossible: v.literal(false), reason: retryRefusal }),
);

/** What `getPossibleRetries` returns: `PossibleRetries`. */
export const possibleRetries = v.object({
  transcription: possibility,
  claims_extraction: possibility,
  entity_resolution: possibility,
  draft_generation: possibility,
  full_pipeline: possibility,
});

/** A retry with its outcome: `RetryAttempt`. */
export const retryAttempt = v.object({
  attempt: v.nullable(v.number()),
  stage: v.nullable(stage),
  requestedAt: v.number(),
  requestedBy: v.nullable(namedId),
  outcome: v.nullable(literals("succeeded", "failed", "unknown")),
  endedAt: v.nullable(v.number()),
  errorMessage: v.nullable(v.string()),
});
