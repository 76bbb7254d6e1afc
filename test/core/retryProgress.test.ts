import { expect, test } from "vitest";
import type { RetryAttempt } from "../../src/core/model";
import { isUnderWay, retryProgress } from "../../src/core/retryProgress";

const attempt = (number: number, change: Partial<RetryAttempt> = {}): RetryAttempt => ({
  attempt: number,
  stage: "transcription",
  requestedAt: number * 1_000,
  requestedBy: null,
  outcome: null,
  endedAt: null,
  errorMessage: null,
  ...change,
});
const started = { status: "done", result: { attempt: 2 } } as const;

test("a retry runs until its own end is known, whatever became of the one before", () => {
  const before = attempt(1, { outcome: "failed", errorMessage: "overloaded" });
  expect(retryProgress({ status: "pending" }, [before])).toEqual({ status: "starting" });
  for (const history of [[], [before], [attempt(2), before]]) {
    expect(retryProgress(started, history)).toEqual({ status: "running", attempt: 2 });
  }
  const succeeded = attempt(2, { outcome: "succeeded" });
  expect(retryProgress(started, [succeeded, before])).toEqual({ status: "succeeded", attempt: 2 });
  const unknown = attempt(2, { outcome: "unknown" });
  expect(retryProgress(started, [attempt(3), unknown])).toEqual({ status: "unknown", attempt: 2 });
  const failed = attempt(2, { outcome: "failed", errorMessage: "still overloaded" });
  expect(retryProgress(started, [attempt(3), failed, before])).toEqual({
    status: "failed",
    attempt: 2,
    message: "still overloaded",
  });
});

test("what was refused, and what could not be started, is told as it is and locks nothing", () => {
  const refused = { status: "refused", reason: "not_failed", message: "It is on its way" } as const;
  expect(retryProgress(refused, [])).toEqual(refused);
  const error = { code: "server_error", message: "Out of reach" } as const;
  expect(retryProgress({ status: "failed", error }, [])).toEqual({ status: "not_started", error });
  expect(isUnderWay(retryProgress(refused, []))).toBe(false);
  expect(isUnderWay(retryProgress(started, []))).toBe(true);
});
