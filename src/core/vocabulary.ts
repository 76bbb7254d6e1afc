/**
 * The vocabulary of the pipeline: every stage, status, channel, event type and counter, with its label, its order and
 * what it means. Validators, filters, colours and read models are derived from these tables; nothing else spells the strings.
 *
 * `__NO_SIDE_EFFECTS__` tells bundlers that a table nobody uses can be left out: a page that shows one counter knows no events.
 */

/** The six stages of the pipeline, in the order an artifact passes them. `token` names the colour `--vf-stage-<token>`. */
export const STAGES = {
  ingestion: { label: "Ingestion", token: "ingestion" },
  transcription: { label: "Transcription", token: "transcription" },
  claims_extraction: { label: "Claims extraction", token: "claims" },
  entity_resolution: { label: "Entity resolution", token: "entities" },
  draft_generation: { label: "Draft generation", token: "drafts" },
  confirmation: { label: "Confirmation", token: "confirmation" },
} as const;

export type Stage = keyof typeof STAGES;

/** Status of an artifact. `isActive`: still on its way. `tone` is how a view shows it (shape and word carry it too). */
export const ARTIFACT_STATUSES = {
  received: { label: "Received", isActive: true, tone: "neutral" },
  transcribing: { label: "Transcribing", isActive: true, tone: "running" },
  transcribed: { label: "Transcribed", isActive: true, tone: "neutral" },
  processing: { label: "Processing", isActive: true, tone: "running" },
  completed: { label: "Completed", isActive: false, tone: "good" },
  failed: { label: "Failed", isActive: false, tone: "bad" },
} as const;

export type ArtifactStatus = keyof typeof ARTIFACT_STATUSES;

/** Where a voice note came from. */
export const SOURCE_CHANNELS = {
  whatsapp_audio: { label: "WhatsApp audio" },
  whatsapp_text: { label: "WhatsApp text" },
  app_recorded: { label: "App recording" },
  app_typed: { label: "App text" },
  voicemail: { label: "Voicemail" },
} as const;

export type SourceChannel = keyof typeof SOURCE_CHANNELS;

/** Rolling one-hour counters. */
export const COUNTERS = {
  artifacts_received_1h: { label: "Received" },
  artifacts_completed_1h: { label: "Completed" },
  artifacts_failed_1h: { label: "Failed" },
  transcriptions_completed_1h: { label: "Transcriptions" },
  claims_extracted_1h: { label: "Claim extractions" },
  entities_resolved_1h: { label: "Entity resolutions" },
  drafts_generated_1h: { label: "Draft generations" },
  failures_1h: { label: "Stage failures" },
} as const;

export type CounterType = keyof typeof COUNTERS;

/**
 * What an event does to its artifact:
 * - `arrive`: the artifact exists and waits for the first worked stage;
 * - `start` / `complete` / `fail`: a stage begins, ends well, ends badly;
 * - `hold`: the stage waits for a person (disambiguation);
 * - `finish`: the artifact is completed; `abandon`: it is failed for good;
 * - `retry`: a failed artifact waits for its stage again;
 * - `status`: the status is set to the one the event carries;
 * - `none`: the artifact is not moved (a service or budget event, or a note on a retry).
 */
export type EventEffect =
  "arrive" | "start" | "complete" | "fail" | "hold" | "finish" | "abandon" | "retry" | "status" | "none";

interface EventDefinition {
  readonly label: string;
  readonly effect: EventEffect;
  /** The stage the event always belongs to; `"any"` when the event names it; `null` when it belongs to none. */
  readonly stage: Stage | "any" | null;
  /** Counters that go up by one with each such event. */
  readonly counters: readonly CounterType[];
  /** True for events that report something going wrong. */
  readonly isError: boolean;
}

/* @__NO_SIDE_EFFECTS__ */
const event = (
  label: string,
  effect: EventEffect,
  stage: Stage | "any" | null,
  counters: readonly CounterType[] = [],
): EventDefinition => ({ label, effect, stage, counters, isError: false });

/* @__NO_SIDE_EFFECTS__ */
const failure = (...args: Parameters<typeof event>): EventDefinition => ({
  ...event(...args),
  isError: true,
});

/**
 * The 27 event types. The order is the order of a normal life: it breaks ties between events of the same millisecond. It
 * is part of what is stored (see `stampOf`): a new type goes to the end.
 */
export const EVENT_TYPES = {
  artifact_received: event("Artifact received", "arrive", "ingestion", ["artifacts_received_1h"]),
  retry_initiated: event("Retry initiated", "retry", "any"),
  transcription_started: event("Transcription started", "start", "transcription"),
  transcription_completed: event("Transcription completed", "complete", "transcription", [
    "transcriptions_completed_1h",
  ]),
  transcription_failed: failure("Transcription failed", "fail", "transcription", ["failures_1h"]),
  claims_extraction_started: event("Claims extraction started", "start", "claims_extraction"),
  claims_extracted: event("Claims extracted", "complete", "claims_extraction", ["claims_extracted_1h"]),
  claims_extraction_failed: failure("Claims extraction failed", "fail", "claims_extraction", ["failures_1h"]),
  entity_resolution_started: event("Entity resolution started", "start", "entity_resolution"),
  entity_needs_disambiguation: event("Disambiguation needed", "hold", "entity_resolution"),
  entity_resolution_completed: event("Entity resolution completed", "complete", "entity_resolution", [
    "entities_resolved_1h",
  ]),
  entity_resolution_failed: failure("Entity resolution failed", "fail", "entity_resolution", ["failures_1h"]),
  draft_generation_started: event("Draft generation started", "start", "draft_generation"),
  drafts_generated: event("Drafts generated", "complete", "draft_generation", ["drafts_generated_1h"]),
  draft_generation_failed: failure("Draft generation failed", "fail", "draft_generation", ["failures_1h"]),
  draft_confirmed: event("Draft confirmed", "complete", "confirmation"),
  draft_rejected: event("Draft rejected", "complete", "confirmation"),
  retry_succeeded: event("Retry succeeded", "none", "any"),
  retry_failed: failure("Retry failed", "none", "any"),
  artifact_status_changed: event("Status changed", "status", "any"),
  artifact_completed: event("Artifact completed", "finish", "confirmation", ["artifacts_completed_1h"]),
  artifact_failed: failure("Artifact failed", "abandon", "any", ["artifacts_failed_1h"]),
  circuit_breaker_opened: failure("Circuit breaker opened", "none", null),
  circuit_breaker_closed: event("Circuit breaker closed", "none", null),
  budget_threshold_reached: event("Budget threshold reached", "none", null),
  budget_exceeded: failure("Budget exceeded", "none", null),
  rate_limit_hit: failure("Rate limit hit", "none", null),
} as const satisfies Record<string, EventDefinition>;

export type EventType = keyof typeof EVENT_TYPES;

/** The stages a machine works on, and the events that mark an attempt (`held`: it waits for a person). `withStage` logs these. */
export const WORKED_STAGES = {
  transcription: {
    started: "transcription_started",
    completed: "transcription_completed",
    failed: "transcription_failed",
  },
  claims_extraction: {
    started: "claims_extraction_started",
    completed: "claims_extracted",
    failed: "claims_extraction_failed",
  },
  entity_resolution: {
    started: "entity_resolution_started",
    completed: "entity_resolution_completed",
    failed: "entity_resolution_failed",
    held: "entity_needs_disambiguation",
  },
  draft_generation: {
    started: "draft_generation_started",
    completed: "drafts_generated",
    failed: "draft_generation_failed",
  },
} as const satisfies Partial<
  Record<Stage, { started: EventType; completed: EventType; failed: EventType; held?: EventType }>
>;

export type WorkedStage = keyof typeof WORKED_STAGES;

/** The keys of a vocabulary table, in its order, as the union the types know. */
/* @__NO_SIDE_EFFECTS__ */
export function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): [Name, ...Name[]] {
  const [first, ...rest] = Object.keys(table).filter((name): name is Name => name in table);
  if (first === undefined) throw new Error("A vocabulary table has at least one name");
  return [first, ...rest];
}

export const STAGE_NAMES = namesOf(STAGES);
export const ARTIFACT_STATUS_NAMES = namesOf(ARTIFACT_STATUSES);
export const SOURCE_CHANNEL_NAMES = namesOf(SOURCE_CHANNELS);
export const COUNTER_NAMES = namesOf(COUNTERS);
export const EVENT_TYPE_NAMES = namesOf(EVENT_TYPES);
export const WORKED_STAGE_NAMES = namesOf(WORKED_STAGES);
