import { expect, test } from "vitest";
import { addToFacts, type ArtifactFacts } from "../../src/core/artifactFacts";
import { artifactView } from "../../src/core/artifactView";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { EventType, Stage } from "../../src/core/vocabulary";

const LOST_AFTER_MS = 100;

/** The retry that is under way after these events, one a millisecond from 1 on. */
function retryAfter(...told: (EventType | [EventType, Stage])[]) {
  const events = told.map((each, index): LoggedEvent => {
    const [eventType, pipelineStage] = typeof each === "string" ? [each] : each;
    return { eventId: `${index}`, eventType, occurredAt: index + 1, pipelineStage };
  });
  const facts = events.reduce<ArtifactFacts | undefined>(addToFacts, undefined);
  if (facts === undefined) throw new Error("Expected events");
  return artifactView("a", facts, { organization: null, sender: null }, LOST_AFTER_MS).retry;
}

const retriedTranscription: [EventType, Stage] = ["retry_initiated", "transcription"];

test("a retry of a stage is under way until that stage has ended", () => {
  expect(retryAfter("transcription_started")).toBeNull();
  const failed = ["transcription_started", "transcription_failed", retriedTranscription] as const;
  expect(retryAfter(...failed)).toEqual({ stage: "transcription", startedAt: 3, lostFrom: 103 });
  const started = [...failed, "transcription_started"] as const;
  expect(retryAfter(...started)).toEqual({ stage: "transcription", startedAt: 3, lostFrom: 104 });
  expect(retryAfter(...started, "transcription_failed")).toBeNull();
  expect(retryAfter(...started, "transcription_completed")).toBeNull();
});

test("an artifact that was tried again and came further is on its way, and no retry is under way", () => {
  const passed = [retriedTranscription, "transcription_started", "transcription_completed"] as const;
  expect(retryAfter(...passed, "claims_extraction_started")).toBeNull();
  expect(retryAfter(...passed, "claims_extraction_started", "claims_extraction_failed")).toBeNull();
});

test("a retry of a stage that asks a person is over, one of everything goes on and is not lost meanwhile", () => {
  const held = ["entity_resolution_started", "entity_needs_disambiguation"] as const;
  expect(retryAfter(["retry_initiated", "entity_resolution"], ...held)).toBeNull();
  expect(retryAfter("retry_initiated", ...held)).toEqual({ stage: null, startedAt: 1, lostFrom: null });
  expect(retryAfter("retry_initiated", "drafts_generated")).toMatchObject({ lostFrom: null });
  expect(retryAfter("retry_initiated", "drafts_generated", "artifact_completed")).toBeNull();
});
