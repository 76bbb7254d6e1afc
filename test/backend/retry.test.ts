import { describe, expect, test } from "vitest";
import { INCIDENT_TIMEOUT_MS, LONG_ENOUGH_MS, retryWorld } from "./retryWorld";

const {
  advance,
  afterIncident,
  artifact,
  artifacts,
  attempts,
  expectTruth,
  failedNote,
  retryOf,
  setConditions,
} = retryWorld();

describe("a retry by staff", { timeout: INCIDENT_TIMEOUT_MS }, () => {
  test("of the failed stage brings the artifact to its end, and its history tells who asked and what came of it", async () => {
    const artifactId = await failedNote();
    const { attempt } = await retryOf("transcription", artifactId);
    expect(attempt).toBe(2); // the pipeline had tried once more by itself
    expect(await attempts(artifactId)).toMatchObject([
      { attempt: 2, stage: "transcription", requestedBy: { id: "staff" }, outcome: null, endedAt: null },
      { attempt: 1, stage: "transcription", requestedBy: null, outcome: "failed" },
    ]);
    await expectTruth();
    await advance(LONG_ENOUGH_MS);
    expect(await artifact(artifactId)).toMatchObject({ status: "completed", retryAttempt: 2 });
    const [latest, first] = await attempts(artifactId);
    expect(latest).toMatchObject({ attempt: 2, outcome: "succeeded", errorMessage: null });
    expect(latest?.endedAt).toBeGreaterThan(latest?.requestedAt ?? Infinity);
    expect(first).toMatchObject({ attempt: 1, outcome: "failed" });
    await expectTruth();
  });

  test("of everything starts with the first stage and succeeds when the note is done", async () => {
    const artifactId = await failedNote();
    await retryOf("full_pipeline", artifactId);
    await advance(10_000);
    const [underWay] = await attempts(artifactId);
    expect(underWay).toMatchObject({ attempt: 2, stage: null, outcome: null });
    await advance(LONG_ENOUGH_MS);
    const done = await artifact(artifactId);
    expect(done).toMatchObject({ status: "completed", stages: { transcription: { attempts: 3 } } });
    const [latest] = await attempts(artifactId);
    expect(latest).toMatchObject({ stage: null, outcome: "succeeded", endedAt: done?.completedAt });
    await expectTruth();
  });

  test("that fails again leaves the artifact failed, says why, and can be asked for once more", async () => {
    const { failed } = await afterIncident();
    await setConditions("incident");
    for (const { artifactId, currentStage } of failed) {
      if (currentStage !== "transcription") continue;
      await retryOf("transcription", artifactId);
      await advance(LONG_ENOUGH_MS);
    }
    const again = (await artifacts()).filter(({ status, lastError, retryAttempt }) => {
      return status === "failed" && lastError?.stage === "transcription" && retryAttempt === 2;
    });
    expect(again).not.toEqual([]);
    for (const { artifactId } of again) {
      const [latest] = await attempts(artifactId);
      expect(latest).toMatchObject({ attempt: 2, outcome: "failed" });
      expect(latest?.errorMessage).toBeTruthy();
      expect(await retryOf("transcription", artifactId)).toEqual({ attempt: 3 });
    }
    await expectTruth();
  });
});
