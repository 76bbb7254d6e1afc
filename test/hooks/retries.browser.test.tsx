import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { MonitorResult } from "../../src/core/result";
import type { RetrySubject } from "../../src/core/retries";
import {
  useArtifact,
  useDeadLetters,
  usePossibleRetries,
  useReplayDeadLetters,
  useRetryHistory,
  useRetryProgress,
} from "../../src/hooks";
import { failedNote } from "./failedNote";
import { MonitorWorld } from "./monitorWorld";

let world: MonitorWorld;
beforeEach(() => {
  world = new MonitorWorld({ client: { logger: false } });
  world.signIn();
});
afterEach(() => world.sandbox.close());

function dataOf<Data>(result: MonitorResult<Data>): Data {
  if (result.status !== "success") throw new Error(`Expected success, not ${JSON.stringify(result)}`);
  return result.data;
}

const sent = (kind: "Mutation" | "ModifyQuerySet") =>
  world.sandbox.network.frames.filter(({ message }) => message.type === kind).length;

function useRetryOf(artifactId: string) {
  const artifact = useArtifact(artifactId);
  const retries = usePossibleRetries(artifact.status === "success" ? artifact.data : null);
  return { artifact, retries, history: useRetryHistory(artifactId), ...useRetryProgress(artifactId) };
}

describe("a retry through the hooks", () => {
  test("goes from possible to under way to succeeded, and is in the history with who asked", async () => {
    const artifactId = await failedNote(world);
    const { result } = await world.show(() => useRetryOf(artifactId));
    expect(result.current.retries?.transcription).toMatchObject({
      isPossible: true,
      redoes: ["transcription", "claims_extraction", "entity_resolution", "draft_generation"],
    });
    expect(result.current.retries?.draft_generation).toEqual({ isPossible: false, reason: "not_reached" });

    act(() => {
      result.current.retry("transcription");
      result.current.retry("transcription");
    });
    expect(result.current.progress).toEqual({ status: "starting" });
    await world.settle();
    expect(sent("Mutation")).toBe(1);
    expect(result.current.progress).toMatchObject({ status: "running" });
    expect(result.current.retries?.transcription).toEqual({ isPossible: false, reason: "already_retrying" });

    await world.advance(60 * 60_000);
    expect(result.current.progress).toMatchObject({ status: "succeeded" });
    expect(dataOf(result.current.artifact)).toMatchObject({ status: "completed" });
    expect(dataOf(result.current.history).rows[0]).toMatchObject({
      requestedBy: { id: "ada" },
      outcome: "succeeded",
    });
    expect(result.current.retries?.transcription).toEqual({ isPossible: false, reason: "not_failed" });
  });

  test("reads no history before it has started, so that every row of a table can have one", async () => {
    const artifactId = await failedNote(world);
    const { result } = await world.show(() => useRetryProgress(artifactId));
    expect(world.subscriptions).toEqual([]);
    act(() => result.current.retry("transcription"));
    await world.settle();
    expect(world.subscriptions).toEqual(["models/voicePipelineRetry:getRetryHistory"]);
  });

  test("that is not possible is refused with the reason, and can be dismissed", async () => {
    await world.log({ artifactId: "active" });
    const { result } = await world.show(() => useRetryProgress("active"));
    act(() => result.current.retry("full_pipeline"));
    await world.settle();
    expect(result.current.progress).toMatchObject({ status: "refused", reason: "not_failed" });
    act(() => result.current.dismiss());
    expect(result.current.progress).toEqual({ status: "idle" });
  });
});

test("what is possible is computed from the artifact alone: not one frame leaves the client", async () => {
  const frames = world.sandbox.network.frames.length;
  const failed = { status: "failed", currentStage: "transcription", retry: null, stages: {} } as const;
  const { result, rerender } = await world.show(
    ({ artifact }: { artifact: RetrySubject | null }) =>
      usePossibleRetries(artifact, { supported: SUPPORTED }),
    { artifact: failed },
  );
  expect(result.current).toMatchObject({
    transcription: { isPossible: true },
    full_pipeline: { isPossible: false, reason: "not_supported" },
  });
  rerender({ artifact: null });
  expect(result.current).toBeNull();
  expect(
    world.sandbox.network.frames.slice(frames).filter(({ message }) => message.type !== "Connect"),
  ).toEqual([]);
});
const SUPPORTED = ["transcription"] as const;

test("an artifact that the monitor does not know is null, not an error", async () => {
  const { result } = await world.show(() => useArtifact("nobody's"));
  expect(result.current).toEqual({ status: "success", data: null });
});

describe("dead letters", () => {
  const useLetters = () => ({ letters: useDeadLetters({}, { pageSize: 2 }), replay: useReplayDeadLetters() });
  const farAhead = () => world.sandbox.clock.now() + 3_600_000;

  test("are listed newest first, page by page, with the reason", async () => {
    for (const artifactId of ["a", "b", "c"]) {
      await world.log({ artifactId, occurredAt: farAhead() });
      await world.advance(1_000);
    }
    const { result } = await world.show(useLetters);
    const artifactsOf = () =>
      dataOf(result.current.letters).rows.map(
        ({ event }) => (JSON.parse(event) as { artifactId: string }).artifactId,
      );
    expect(artifactsOf()).toEqual(["c", "b"]);
    expect(dataOf(result.current.letters).rows[0]?.reason).toContain("future");
    act(() => dataOf(result.current.letters).loadMore());
    await world.settle();
    expect(artifactsOf()).toEqual(["c", "b", "a"]);
    expect(dataOf(result.current.letters).more).toBe("exhausted");
  });

  test("are kept while their cause lasts, logged once it is gone, and leave the list", async () => {
    await world.log({ artifactId: "early", occurredAt: farAhead() });
    const { result } = await world.show(useLetters);
    const ids = dataOf(result.current.letters).rows.map(({ deadLetterId }) => deadLetterId);
    const replay = async () => {
      act(() => {
        result.current.replay.replay(ids);
        result.current.replay.replay(ids);
      });
      await world.settle();
      return result.current.replay.state;
    };
    expect(await replay()).toMatchObject({ status: "done", result: [{ status: "kept" }] });
    expect(sent("Mutation")).toBe(1);
    await world.advance(2 * 3_600_000);
    expect(await replay()).toMatchObject({ status: "done", result: [{ status: "logged", reason: null }] });
    expect(dataOf(result.current.letters).rows).toEqual([]);
  });

  test("ask nothing of the server for a viewer who may not", async () => {
    await world.setViewer({ status: "signed_in", isPlatformStaff: false });
    const frames = world.sandbox.network.frames.length;
    const { result } = await world.show(useLetters);
    act(() => result.current.replay.replay(["any"]));
    await world.settle();
    expect(result.current.letters).toEqual({ status: "disabled", reason: "not_staff" });
    expect(result.current.replay.state).toMatchObject({ status: "refused", reason: "not_staff" });
    expect(world.sandbox.network.frames).toHaveLength(frames);
  });
});
