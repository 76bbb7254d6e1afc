import { describe, expect, test } from "vitest";
import type { RetryRefusal, StageRecord } from "../../src/core/model";
import {
  failedStageRetry,
  possibleRetries,
  RETRY_KIND_NAMES,
  type RetrySubject,
} from "../../src/core/retries";
import { endsOf } from "../../src/core/retryAttempts";
import type { Stage } from "../../src/core/vocabulary";

const RECORD: StageRecord = { startedAt: 1, endedAt: 2, outcome: "completed", durationMs: 1, attempts: 1 };

/** An artifact that failed in the last of these stages, having been through the others. */
function failedAfter(...stages: Stage[]): RetrySubject {
  const currentStage = stages.at(-1) ?? "ingestion";
  const records = Object.fromEntries(stages.map((stage) => [stage, RECORD]));
  return { status: "failed", currentStage, retry: null, stages: records };
}

const LOST_FROM = 1_000;
const RETRY = { stage: "entity_resolution" as const, startedAt: 1, lostFrom: LOST_FROM };

const spoken = failedAfter("transcription", "claims_extraction", "entity_resolution");
const typed = failedAfter("claims_extraction");

/** Of each kind in its order: how many stages it would run again, or why it is not possible. */
function answers(...asked: Parameters<typeof possibleRetries>): (number | RetryRefusal)[] {
  const possible = possibleRetries(...asked);
  return RETRY_KIND_NAMES.map((kind) => {
    const possibility = possible[kind];
    return possibility.isPossible ? possibility.redoes.length : possibility.reason;
  });
}

const all = (reason: RetryRefusal) => RETRY_KIND_NAMES.map(() => reason);

describe("which retries are possible", () => {
  test.each([
    ["failed in entity resolution", spoken, [4, 3, 2, "not_reached", 4]],
    ["failed in its first stage", failedAfter("transcription"), [4, ...all("not_reached").slice(0, 3), 4]],
    ["typed, so never transcribed", typed, ["never_ran", 3, "not_reached", "not_reached", 3]],
    ["failed before any stage", failedAfter(), [...all("not_reached").slice(0, 4), 4]],
    ["on its way", { ...spoken, status: "processing" as const }, all("not_failed")],
    ["completed", { ...spoken, status: "completed" as const }, all("not_failed")],
    ["tried again", { ...spoken, status: "processing" as const, retry: RETRY }, all("already_retrying")],
  ])("of an artifact that is %s", (_, artifact, expected) => {
    expect(answers(artifact)).toEqual(expected);
  });

  test("a retry that counts as lost locks nothing, from then on and only to a reader who tells the time", () => {
    const retried = { ...spoken, status: "processing" as const, retry: RETRY };
    expect(answers(retried, RETRY_KIND_NAMES, LOST_FROM - 1)).toEqual(all("already_retrying"));
    expect(answers(retried, RETRY_KIND_NAMES, LOST_FROM)).toEqual([4, 3, 2, "not_reached", 4]);
    const asked = { ...retried, retry: { ...RETRY, lostFrom: null } };
    expect(answers(asked, RETRY_KIND_NAMES, Infinity)).toEqual(all("already_retrying"));
  });

  test("only what the host can run again is", () => {
    const expected = ["not_supported", 3, "not_supported", "not_reached", "not_supported"];
    expect(answers(spoken, ["claims_extraction", "draft_generation"])).toEqual(expected);
  });

  test("a stage is run again with all that follows it", () => {
    const { entity_resolution } = possibleRetries(spoken);
    expect(entity_resolution).toEqual({
      isPossible: true,
      redoes: ["entity_resolution", "draft_generation"],
    });
  });

  test("the failed stage is the one it is in, and none where that is no machine's", () => {
    expect(failedStageRetry(spoken)).toBe("entity_resolution");
    expect(failedStageRetry(failedAfter())).toBeNull();
    expect(failedStageRetry(failedAfter("transcription", "confirmation"))).toBeNull();
  });
});

describe("what became of retries", () => {
  type Event = Parameters<typeof endsOf>[0][number];
  const event = (eventType: Event["eventType"], occurredAt: number, retryAttempt?: number): Event => ({
    eventType,
    occurredAt,
    metadata: retryAttempt === undefined ? undefined : { retryAttempt },
  });
  const start = (occurredAt: number, attempt?: number) => event("retry_initiated", occurredAt, attempt);
  const success = (occurredAt: number, attempt?: number) => event("retry_succeeded", occurredAt, attempt);
  const failure = (occurredAt: number, attempt?: number) => event("retry_failed", occurredAt, attempt);
  const at = (stage: Stage, told: Event): Event => ({ ...told, pipelineStage: stage });

  test.each<[string, Event[], Event[], (number | undefined)[]]>([
    ["each has its own end", [start(1, 1), start(3, 2)], [failure(2, 1), success(4, 2)], [2, 4]],
    ["one under way has none", [start(1, 1), start(3, 2)], [failure(2, 1)], [2, undefined]],
    ["one inside another ends first", [start(1, 1), start(2, 2)], [failure(3, 2), failure(4, 1)], [4, 3]],
    ["only the first end counts", [start(1, 1)], [failure(2, 1), success(3, 1)], [2]],
    ["an end in the same millisecond counts", [start(1, 1)], [success(1, 1)], [1]],
    ["an earlier end is of an earlier retry", [start(2, 1)], [success(1, 1)], [undefined]],
    [
      "a number told twice: the later one",
      [start(1, 1), start(3, 1)],
      [failure(2, 1), success(4, 1)],
      [2, 4],
    ],
    ["an end with no number: the latest", [start(1, 1), start(2, 2)], [success(3)], [undefined, 3]],
    ["another attempt's end is not taken", [start(1, 1)], [success(2, 2)], [undefined]],
    [
      "another stage's end is not taken",
      [at("transcription", start(1, 1))],
      [at("draft_generation", success(2, 1)), at("transcription", failure(3, 1))],
      [3],
    ],
    ["a retry of everything ends in any stage", [start(1, 1)], [at("draft_generation", failure(2, 1))], [2]],
  ])("%s", (_, initiated, ends, expected) => {
    expect(endsOf(initiated, ends).map((end) => end?.occurredAt)).toEqual(expected);
  });
});
