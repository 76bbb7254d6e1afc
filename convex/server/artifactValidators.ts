import { v } from "convex/values";
import { namedId } from "./names";
import { activity, artifactStatus, sourceChannel, stage } from "./vocabularyValidators";

const outcome = v.union(v.literal("completed"), v.literal("failed"));

/** The latest word on something, with the stamp of the event that said it: `Latest`. */
const latest = <Value extends Parameters<typeof v.optional>[0]>(value: Value) =>
  v.optional(v.object({ value, stamp: v.string() }));

const stageFacts = v.object({
  attempts: v.number(),
  startedAt: v.optional(v.number()),
  firstStartedAt: v.optional(v.number()),
  firstCompletedAt: v.optional(v.number()),
  end: latest(v.object({ at: v.number(), outcome, durationMs: v.optional(v.number()) })),
});

/** What the events of an artifact said: `ArtifactFacts`. */
export const artifactFacts = v.object({
  firstEventAt: v.number(),
  receivedAt: v.optional(v.number()),
  firstFinishedAt: v.optional(v.number()),
  costNanoUsd: v.number(),
  retries: v.number(),
  retry: latest(v.object({ stage: v.optional(stage), at: v.number() })),
  stages: v.object({
    ingestion: v.optional(stageFacts),
    transcription: v.optional(stageFacts),
    claims_extraction: v.optional(stageFacts),
    entity_resolution: v.optional(stageFacts),
    draft_generation: v.optional(stageFacts),
    confirmation: v.optional(stageFacts),
  }),
  stage: latest(v.object({ stage, at: v.number() })),
  progress: latest(v.object({ status: artifactStatus, activity, heldCount: v.number(), at: v.number() })),
  lastError: latest(v.object({ message: v.string(), stage: v.optional(stage), at: v.number() })),
  organizationId: latest(v.string()),
  senderUserId: latest(v.string()),
  sourceChannel: latest(sourceChannel),
  claimCount: latest(v.number()),
  entityCount: latest(v.number()),
  disambiguationCount: latest(v.number()),
  draftCount: latest(v.number()),
  confidenceScore: latest(v.number()),
});

const stageRecord = v.object({
  startedAt: v.nullable(v.number()),
  endedAt: v.nullable(v.number()),
  outcome: v.nullable(outcome),
  durationMs: v.nullable(v.number()),
  attempts: v.number(),
});

/** An artifact as the read functions return it: `Artifact`. */
export const artifact = v.object({
  artifactId: v.string(),
  status: artifactStatus,
  currentStage: stage,
  activity,
  since: v.number(),
  organization: v.nullable(namedId),
  sender: v.nullable(namedId),
  sourceChannel: v.nullable(sourceChannel),
  createdAt: v.number(),
  completedAt: v.nullable(v.number()),
  endToEndMs: v.nullable(v.number()),
  claimCount: v.nullable(v.number()),
  entityCount: v.nullable(v.number()),
  disambiguationCount: v.nullable(v.number()),
  draftCount: v.nullable(v.number()),
  confidenceScore: v.nullable(v.number()),
  costUsd: v.number(),
  retryAttempt: v.number(),
  retry: v.nullable(
    v.object({ stage: v.nullable(stage), startedAt: v.number(), lostFrom: v.nullable(v.number()) }),
  ),
  lastError: v.nullable(v.object({ message: v.string(), stage: v.nullable(stage), at: v.number() })),
  stages: v.object({
    transcription: v.optional(stageRecord),
    claims_extraction: v.optional(stageRecord),
    entity_resolution: v.optional(stageRecord),
    draft_generation: v.optional(stageRecord),
    confirmation: v.optional(stageRecord),
  }),
});
