import { literals } from "convex-helpers/validators";
import { v } from "convex/values";
import { namedId } from "./names";
import { artifactStatus, eventType, sourceChannel, stage } from "./vocabularyValidators";

export const eventMetadata = v.object({
  claimCount: v.optional(v.number()),
  entityCount: v.optional(v.number()),
  autoResolvedCount: v.optional(v.number()),
  disambiguationCount: v.optional(v.number()),
  draftCount: v.optional(v.number()),
  confidenceScore: v.optional(v.number()),
  transcriptDuration: v.optional(v.number()),
  transcriptWordCount: v.optional(v.number()),
  aiModel: v.optional(v.string()),
  aiCost: v.optional(v.number()),
  retryAttempt: v.optional(v.number()),
  sourceChannel: v.optional(sourceChannel),
  requestedBy: v.optional(v.string()),
});

/** Fields of an event as it is logged: `LoggedEvent`. */
export const loggedEventFields = {
  eventId: v.string(),
  eventType,
  occurredAt: v.number(),
  artifactId: v.optional(v.string()),
  organizationId: v.optional(v.string()),
  senderUserId: v.optional(v.string()),
  pipelineStage: v.optional(stage),
  durationMs: v.optional(v.number()),
  errorMessage: v.optional(v.string()),
  artifactStatus: v.optional(artifactStatus),
  metadata: v.optional(eventMetadata),
};

/** Fields of an event as the read functions return it: `PipelineEvent`. */
const pipelineEventFields = {
  eventId: v.string(),
  eventType,
  occurredAt: v.number(),
  artifactId: v.nullable(v.string()),
  stage: v.nullable(stage),
  organization: v.nullable(namedId),
  sender: v.nullable(namedId),
  durationMs: v.nullable(v.number()),
  errorMessage: v.nullable(v.string()),
  metadata: eventMetadata,
};

export const pipelineEvent = v.object(pipelineEventFields);

/** An event of one artifact's timeline: `TimelineEvent`. */
export const timelineEvent = v.object({ ...pipelineEventFields, isSummary: v.optional(v.literal(true)) });

/** What could not be logged, as the read functions return it: `DeadLetter`. */
export const deadLetter = v.object({
  deadLetterId: v.string(),
  reason: v.string(),
  event: v.string(),
  receivedAt: v.number(),
});

/** What a replay made of a dead letter: `ReplayResult`. */
export const replayResult = v.object({
  deadLetterId: v.string(),
  status: literals("logged", "duplicate", "kept", "gone"),
  reason: v.nullable(v.string()),
});
