import { describe, expect, test } from "vitest";
import type { RetryKind } from "../../src/core/model";
import { INCIDENT_TIMEOUT_MS, retryWorld } from "./retryWorld";

const {
  afterIncident,
  artifact,
  artifacts,
  attempts,
  failedNote,
  logOfLostNote,
  refusalOf,
  retryOf,
  sendNotes,
} = retryWorld();

describe("a refused retry changes nothing", { timeout: INCIDENT_TIMEOUT_MS }, () => {
  test("asked for twice: the second is told that the first is under way", async () => {
    const artifactId = await failedNote();
    await retryOf("transcription", artifactId);
    for (const kind of ["transcription", "full_pipeline"] as const) {
      const refused = await refusalOf(() => retryOf(kind, artifactId));
      expect(refused).toMatchObject({ code: "refused", reason: "already_retrying" });
    }
    expect((await attempts(artifactId)).filter(({ attempt }) => attempt === 2)).toHaveLength(1);
  });

  test("asked for twice at once: one is started", async () => {
    const artifactId = await failedNote();
    const both = await Promise.allSettled([1, 2].map(() => retryOf("transcription", artifactId)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await attempts(artifactId)).map(({ attempt }) => attempt)).toEqual([2, 1]);
  });

  test("of an artifact on its way, of a completed one, of one nobody knows, of a stage it never reached", async () => {
    const { failed, completed } = await afterIncident();
    await sendNotes(1);
    const active = (await artifacts()).find(({ activity }) => activity !== "settled");
    const done = completed[0]?.artifactId ?? "";
    const transcribing = failed.find(({ currentStage }) => currentStage === "transcription");
    const ask = (kind: RetryKind, id = "") => refusalOf(() => retryOf(kind, id));
    expect(await ask("full_pipeline", active?.artifactId)).toMatchObject({ reason: "not_failed" });
    expect(await ask("full_pipeline", done)).toMatchObject({ code: "refused", reason: "not_failed" });
    expect(await ask("transcription", "nobody's")).toMatchObject({ code: "not_found" });
    expect(await ask("draft_generation", transcribing?.artifactId)).toMatchObject({ reason: "not_reached" });
  });

  test("the host throws: nothing of the retry is written and staff read the host's words", async () => {
    const gone = await logOfLostNote();
    const message = "The pipeline has no such note any more";
    const refused = await refusalOf(() => retryOf("transcription", gone));
    expect(refused).toEqual({ code: "refused", reason: "host_refused", message });
    expect(await artifact(gone)).toMatchObject({ status: "failed", retryAttempt: 0 });
  });
});
