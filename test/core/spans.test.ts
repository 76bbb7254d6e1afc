import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PipelineEvent } from "../../src/core/model";
import { reconstructTimeline, type Span } from "../../src/core/spans";
import { EVENT_TYPE_NAMES, EVENT_TYPES, STAGE_NAMES, type EventType } from "../../src/core/vocabulary";

const event = (at: number, eventType: EventType, extra: Partial<PipelineEvent> = {}): PipelineEvent => {
  const { stage } = EVENT_TYPES[eventType];
  return {
    eventId: `${at}-${eventType}`,
    eventType,
    occurredAt: at,
    artifactId: "a",
    stage: stage === "any" ? null : stage,
    organization: null,
    sender: null,
    durationMs: null,
    errorMessage: null,
    metadata: {},
    ...extra,
  };
};

/** The spans in a line each: `kind stage#attempt start-end outcome`. */
function told(events: PipelineEvent[]): string[] {
  return (reconstructTimeline(events)?.spans ?? []).map(
    ({ kind, stage, attempt, startMs, endMs, outcome }) =>
      `${kind} ${stage}#${attempt} ${startMs}-${endMs ?? "now"} ${outcome}`,
  );
}

describe("a life whose events are all there", () => {
  test("is waiting, working and a person's review, without a gap", () => {
    expect(
      told([
        event(0, "artifact_received"),
        event(10, "transcription_started"),
        event(30, "transcription_completed"),
        event(35, "claims_extraction_started"),
        event(50, "claims_extracted"),
        event(50, "entity_resolution_started"),
        event(60, "entity_needs_disambiguation"),
        event(90, "entity_resolution_completed"),
        event(95, "draft_generation_started"),
        event(99, "drafts_generated"),
        event(120, "draft_confirmed"),
        event(120, "artifact_completed"),
      ]),
    ).toEqual([
      "waiting transcription#1 0-10 completed",
      "working transcription#1 10-30 completed",
      "waiting claims_extraction#1 30-35 completed",
      "working claims_extraction#1 35-50 completed",
      "working entity_resolution#1 50-60 completed",
      "review entity_resolution#1 60-90 completed",
      "waiting draft_generation#1 90-95 completed",
      "working draft_generation#1 95-99 completed",
      "review confirmation#1 99-120 completed",
    ]);
  });

  test("shows every attempt of a retried stage, and waits from the retry on", () => {
    expect(
      told([
        event(0, "transcription_started"),
        event(5, "transcription_failed", { errorMessage: "no audio" }),
        event(5, "artifact_failed"),
        event(100, "retry_initiated", { stage: "transcription" }),
        event(103, "transcription_started"),
        event(109, "transcription_completed"),
      ]),
    ).toEqual([
      "working transcription#1 0-5 failed",
      "waiting transcription#2 100-103 completed",
      "working transcription#2 103-109 completed",
      "waiting claims_extraction#1 109-now running",
    ]);
  });

  test("keeps each attempt's own error", () => {
    const timeline = reconstructTimeline([
      event(0, "transcription_started"),
      event(5, "transcription_failed", { errorMessage: "first" }),
      event(6, "transcription_started"),
      event(9, "transcription_failed", { errorMessage: "second" }),
    ]);
    expect(timeline?.spans.map((span) => span.errorMessage).filter(Boolean)).toEqual(["first", "second"]);
  });
});

describe("a life with events missing", () => {
  test("an attempt without an end runs while nothing shows that the artifact moved on", () => {
    expect(told([event(0, "transcription_started")])).toEqual(["working transcription#1 0-now running"]);
    expect(told([event(0, "transcription_started"), event(9, "claims_extraction_started")])).toEqual([
      "working transcription#1 0-9 unknown",
      "working claims_extraction#1 9-now running",
    ]);
  });

  test("an end without a start begins when its own duration says, else somewhere after the event before", () => {
    const [dated] = reconstructTimeline([event(50, "claims_extracted", { durationMs: 20 })])?.spans ?? [];
    expect(dated).toMatchObject({ startMs: 30, endMs: 50, isStartKnown: true, durationMs: 20 });
    const spans = reconstructTimeline([event(0, "artifact_received"), event(50, "claims_extracted")])?.spans;
    expect(spans?.[0]).toMatchObject({ startMs: 0, endMs: 50, isStartKnown: false, durationMs: null });
  });

  test("clocks that differ a little tear no pair apart", () => {
    expect(
      told([
        event(0, "transcription_started"),
        event(19, "claims_extraction_started"),
        event(20, "transcription_completed"),
        event(30, "claims_extracted"),
      ]).filter((line) => line.startsWith("working")),
    ).toEqual(["working transcription#1 0-20 completed", "working claims_extraction#1 19-30 completed"]);
  });

  test("no events have no timeline", () => {
    expect(reconstructTimeline([])).toBeNull();
  });
});

const anyEvents = fc
  .array(
    fc.record({
      at: fc.nat({ max: 200 }),
      eventType: fc.constantFrom(...EVENT_TYPE_NAMES),
      stage: fc.constantFrom(...STAGE_NAMES),
      durationMs: fc.option(fc.nat({ max: 50 })),
    }),
    { maxLength: 30 },
  )
  .map((drawn) =>
    drawn.map(({ at, eventType, stage, durationMs }, index) =>
      event(at, eventType, {
        eventId: `e${index}`,
        durationMs,
        ...(EVENT_TYPES[eventType].stage === "any" && { stage }),
      }),
    ),
  );

describe("whatever events there are", () => {
  const runs = { numRuns: 100 };

  test("neither their order nor repetition changes the timeline", () => {
    fc.assert(
      fc.property(anyEvents, fc.infiniteStream(fc.nat()), (events, chance) => {
        const shuffled = events
          .map((each) => ({ each, at: Number(chance.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(reconstructTimeline([...shuffled, ...events.slice(0, 5)])).toEqual(
          reconstructTimeline(events),
        );
      }),
      runs,
    );
  });

  test("spans run forward, lie within the timeline, and have ids of their own", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const timeline = reconstructTimeline(events);
        if (timeline === null) return;
        const { spans, startMs, endMs } = timeline;
        for (const span of spans) {
          expect(span.startMs).toBeGreaterThanOrEqual(startMs);
          expect(span.endMs ?? Infinity).toBeGreaterThanOrEqual(span.startMs);
          if (endMs !== null) expect(span.endMs).toBeLessThanOrEqual(endMs);
          expect(span.endMs === null).toBe(span.outcome === "running");
        }
        expect(new Set(spans.map((span) => span.id)).size).toBe(spans.length);
      }),
      runs,
    );
  });

  test("every start and every end of a machine's stage is told by exactly one working span", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const working = (reconstructTimeline(events)?.spans ?? []).filter((span) => span.kind === "working");
        const machine = events.filter(({ stage }) => stage !== "ingestion" && stage !== "confirmation");
        const starts = machine.filter(({ eventType }) => EVENT_TYPES[eventType].effect === "start");
        for (const { eventId } of starts) {
          expect(working.filter((span) => span.id === `${eventId}:working`)).toHaveLength(1);
        }
        const fails = machine.filter(({ eventType }) => EVENT_TYPES[eventType].effect === "fail");
        expect(working.filter((span) => span.outcome === "failed").length).toBeLessThanOrEqual(fails.length);
      }),
      runs,
    );
  });

  test("nothing waits for a stage while that stage works", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const spans = reconstructTimeline(events)?.spans ?? [];
        const of = (kind: Span["kind"]) => spans.filter((span) => span.kind === kind && span.isStartKnown);
        for (const wait of of("waiting")) {
          const overlapping = of("working").filter(
            (work) =>
              work.stage === wait.stage &&
              work.attempt === wait.attempt &&
              work.startMs < (wait.endMs ?? Infinity) &&
              (work.endMs ?? Infinity) > wait.startMs,
          );
          expect(overlapping).toEqual([]);
        }
      }),
      runs,
    );
  });
});
