import fc from "fast-check";
import { expect, test } from "vitest";
import { addToFacts, type ArtifactFacts } from "../../src/core/artifactFacts";
import { type LoggedEvent, stageOf } from "../../src/core/loggedEvent";
import type { PipelineEvent } from "../../src/core/model";
import { rememberedEvents } from "../../src/core/rememberedEvents";
import { reconstructTimeline } from "../../src/core/spans";
import { completedLife, retriedLife } from "../../stories/fixtures/lives";
import { historyOf } from "../convex/historyOf";

/** What is remembered of events of one artifact. */
function remembered(events: readonly LoggedEvent[]): LoggedEvent[] {
  const facts = events.reduce<ArtifactFacts | undefined>(addToFacts, undefined);
  return facts === undefined ? [] : rememberedEvents("artifact", facts);
}

const logged = ({ artifactId, stage, organization, sender, ...event }: PipelineEvent): LoggedEvent => ({
  ...event,
  artifactId: artifactId ?? undefined,
  pipelineStage: stage ?? undefined,
  durationMs: event.durationMs ?? undefined,
  errorMessage: event.errorMessage ?? undefined,
});

const seen = ({
  pipelineStage,
  durationMs,
  errorMessage,
  metadata,
  ...event
}: LoggedEvent): PipelineEvent => ({
  ...event,
  artifactId: "artifact",
  stage: pipelineStage ?? null,
  organization: null,
  sender: null,
  durationMs: durationMs ?? null,
  errorMessage: errorMessage ?? null,
  metadata: metadata ?? {},
});

test("what is remembered did happen, when and as it is told, each thing once, in the order of time", () => {
  fc.assert(
    fc.property(historyOf({ minLength: 1, maxLength: 20 }), (history) => {
      const events = history.map((event) => ({ ...event, artifactId: "artifact" }));
      const told = remembered(events);
      expect(told.map(({ occurredAt }) => occurredAt)).toEqual(
        told.map(({ occurredAt }) => occurredAt).sort((left, right) => left - right),
      );
      expect(new Set(told.map(({ eventId }) => eventId)).size).toBe(told.length);
      for (const { eventId, eventType, occurredAt, pipelineStage, durationMs, errorMessage } of told) {
        const sources = events.filter(
          (event) => event.eventType === eventType && event.occurredAt === occurredAt,
        );
        expect(sources).not.toEqual([]);
        const source = sources.find((event) => event.eventId === eventId);
        if (durationMs !== undefined) expect(source?.durationMs).toBe(durationMs);
        if (errorMessage !== undefined) expect(source?.errorMessage).toBe(errorMessage);
        if (pipelineStage !== undefined) expect(sources.map(stageOf)).toContain(pipelineStage);
      }
    }),
  );
});

test("a life in which each stage was begun once is told with all its spans", () => {
  const events = completedLife.rows.map(logged);
  const whole = reconstructTimeline(completedLife.rows)?.spans ?? [];
  const kept = reconstructTimeline(remembered(events).map(seen))?.spans ?? [];
  const known = (spans: typeof whole) =>
    spans.map(({ stage, kind, outcome, startMs, endMs, durationMs }) => ({
      stage,
      kind,
      outcome,
      startMs,
      endMs,
      durationMs,
    }));
  expect(known(kept)).toEqual(known(whole));
});

test("of a stage begun three times the first attempt has no known end, and the latest is whole", () => {
  const spans = reconstructTimeline(remembered(retriedLife.rows.map(logged)).map(seen))?.spans ?? [];
  const claims = spans.filter(({ stage, kind }) => stage === "claims_extraction" && kind === "working");
  expect(claims).toMatchObject([
    { outcome: "unknown", durationMs: null },
    { outcome: "completed", durationMs: 7_000, metadata: { claimCount: 11 } },
  ]);
});

test("of a stage begun twice the failure between is known, with its reason", () => {
  const told = remembered([
    { eventId: "1", eventType: "transcription_started", occurredAt: 1 },
    { eventId: "2", eventType: "transcription_failed", occurredAt: 5, errorMessage: "Overloaded" },
    { eventId: "3", eventType: "retry_initiated", occurredAt: 6, pipelineStage: "transcription" },
    { eventId: "4", eventType: "transcription_started", occurredAt: 7 },
    { eventId: "5", eventType: "transcription_completed", occurredAt: 9 },
  ]);
  expect(reconstructTimeline(told.map(seen))?.spans).toMatchObject([
    { attempt: 1, kind: "working", outcome: "failed", errorMessage: "Overloaded", durationMs: 4 },
    { kind: "waiting" },
    { attempt: 2, kind: "working", outcome: "completed", durationMs: 2 },
    { kind: "waiting", stage: "claims_extraction" },
  ]);
});
