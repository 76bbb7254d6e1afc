import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { internal } from "../../convex/_generated/api";
import type { MonitorResult } from "../../src/core/result";
import {
  useAcknowledgeAlert,
  useActiveAlerts,
  useAlertHistory,
  useBulkRetry,
  useRetryArtifact,
  useRetryHistory,
} from "../../src/hooks";
import { MonitorWorld, STAFF } from "./monitorWorld";

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

const mutationsSent = () =>
  world.sandbox.network.frames.filter(({ message }) => message.type === "Mutation").length;

async function doAndSettle(action: () => void): Promise<void> {
  act(action);
  await world.settle();
}

describe("an alert", () => {
  const useAlerts = () => ({
    active: useActiveAlerts(),
    history: useAlertHistory(),
    acknowledgement: useAcknowledgeAlert(),
  });

  async function openAlert() {
    await world.log({ eventType: "circuit_breaker_opened", artifactId: undefined });
    await world.sandbox.run(internal.models.voicePipelineAlerts.checkHealth, {});
    const shown = await world.show(useAlerts);
    const [alert] = dataOf(shown.result.current.active);
    if (alert === undefined) throw new Error("Expected an alert");
    return { ...shown, alertId: alert.alertId };
  }

  test("is acknowledged once however often that is asked for, and stays for everybody to see who did", async () => {
    const { result, alertId } = await openAlert();
    const { acknowledge } = result.current.acknowledgement;
    act(() => {
      acknowledge(alertId);
      acknowledge(alertId);
    });
    expect(result.current.acknowledgement.stateOf(alertId).status).toBe("pending");
    await world.settle();
    expect(mutationsSent()).toBe(1);
    expect(result.current.acknowledgement.stateOf(alertId).status).toBe("done");
    const acknowledged = [{ alertId, state: "acknowledged", acknowledgedBy: { id: "ada" } }];
    expect(dataOf(result.current.active)).toMatchObject(acknowledged);
    expect(dataOf(result.current.history).rows).toMatchObject(acknowledged);
  });

  test("that does not exist is refused with the reason", async () => {
    const { result } = await world.show(useAlerts);
    await doAndSettle(() => result.current.acknowledgement.acknowledge("no alert"));
    expect(result.current.acknowledgement.stateOf("no alert")).toMatchObject({
      status: "refused",
      reason: "not_found",
    });
    await doAndSettle(() => result.current.acknowledgement.dismiss("no alert"));
    expect(result.current.acknowledgement.stateOf("no alert")).toEqual({ status: "idle" });
  });
});

describe("a retry", () => {
  const useRetries = () => ({ one: useRetryArtifact(), other: useRetryArtifact(), bulk: useBulkRetry() });

  test("of what cannot be retried is refused with the reason, the same for all who show it", async () => {
    await world.log({ artifactId: "active" });
    const { result } = await world.show(useRetries);
    act(() => {
      result.current.one.retry("active", "transcription");
      result.current.other.retry("active", "full_pipeline");
      result.current.one.retry("unknown", "transcription");
    });
    await world.settle();
    expect(mutationsSent()).toBe(2);
    for (const { stateOf } of [result.current.one, result.current.other]) {
      expect(stateOf("active")).toMatchObject({ status: "refused", reason: "not_failed" });
      expect(stateOf("unknown")).toMatchObject({ status: "refused", reason: "not_found" });
    }
  });

  test("that the pipeline refuses says so in its words, and leaves no trace", async () => {
    await world.log({ artifactId: "gone", eventType: "transcription_failed" });
    const { result } = await world.show(() => ({
      retries: useRetryArtifact(),
      history: useRetryHistory("gone"),
    }));
    await doAndSettle(() => result.current.retries.retry("gone", "transcription"));
    expect(result.current.retries.stateOf("gone")).toMatchObject({
      status: "refused",
      reason: "host_refused",
      message: expect.stringContaining("no such note") as unknown,
    });
    expect(dataOf(result.current.history)).toEqual({ rows: [], isCut: false });
  });

  test("of many tells of each what became of it", async () => {
    await world.log({ artifactId: "a" }, { artifactId: "b" });
    const { result } = await world.show(useRetries);
    act(() => result.current.bulk.retryAll(["a", "b", "unknown"], "failed_stage"));
    expect(result.current.bulk.state).toEqual({ status: "pending", progress: null });
    await world.advance(5000);
    const { state } = result.current.bulk;
    expect(state).toMatchObject({ status: "done", result: { requestedBy: { id: "ada" } } });
    expect(state.status === "done" && state.result.results).toMatchObject([
      { artifactId: "a", status: "refused", reason: "not_failed" },
      { artifactId: "b", status: "refused", reason: "not_failed" },
      { artifactId: "unknown", status: "refused", reason: "not_found" },
    ]);
    await doAndSettle(() => result.current.bulk.dismiss());
    expect(result.current.bulk.state).toEqual({ status: "idle" });
  });

  test("of none at all fails with the server's code, and does not throw", async () => {
    const { result } = await world.show(useRetries);
    await doAndSettle(() => result.current.bulk.retryAll([], "failed_stage"));
    expect(result.current.bulk.state).toMatchObject({
      status: "failed",
      error: { code: "invalid_argument" },
    });
  });

  test("asks nothing for a viewer who may not, and is refused", async () => {
    await world.setViewer({ status: "signed_out" });
    const { result } = await world.show(useRetries);
    await doAndSettle(() => {
      result.current.one.retry("a", "transcription");
      result.current.bulk.retryAll(["a"], "failed_stage");
    });
    expect(mutationsSent()).toBe(0);
    const refused = { status: "refused", reason: "signed_out" };
    expect(result.current.one.stateOf("a")).toMatchObject(refused);
    expect(result.current.bulk.state).toMatchObject(refused);
    await world.setViewer(STAFF);
    expect(result.current.one.stateOf("a")).toEqual({ status: "idle" });
  });
});
