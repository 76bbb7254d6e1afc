import { describe, expect, onTestFinished, test } from "vitest";
import { internal } from "../../convex/_generated/api";
import { DEFAULT_SETTINGS } from "../../convex/server/settings";
import type { Rehearsal } from "../../sandbox";
import { hashText } from "../../src/core/hash";
import type { EventType } from "../../src/core/vocabulary";
import { START, startSandbox } from "./inSandbox";

const { logEvent } = internal.models.voicePipelineEvents;

/** Artifacts of organisations of their own, each of another shard. */
const artifacts = Array.from({ length: 200 }, (_, index) => `artifact ${index}`)
  .filter((id, index, ids) => ids.findIndex((other) => shardOf(other) === shardOf(id)) === index)
  .map((artifactId) => ({ artifactId, organizationId: `organisation of ${artifactId}` }));

function shardOf(artifactId: string): number {
  return hashText(artifactId) % DEFAULT_SETTINGS.platformShards;
}

/** A back end in which an artifact of every shard is known, so that all rows of the totals are there. */
async function withKnownArtifacts() {
  const sandbox = startSandbox();
  onTestFinished(() => sandbox.close());
  for (const subject of artifacts) {
    for (const eventType of ["artifact_received", "transcription_completed", "artifact_failed"] as const) {
      const event = {
        eventId: `${eventType} of ${subject.artifactId}`,
        eventType,
        occurredAt: START,
        ...subject,
      };
      await sandbox.run(logEvent, event);
    }
  }
  return sandbox;
}

describe("events logged at one moment", () => {
  test.each<EventType>([
    "artifact_received",
    "transcription_completed",
    "transcription_failed",
    "drafts_generated",
  ])(
    "%s: those of artifacts of different shards and organisations do not conflict, whatever they count",
    async (eventType) => {
      const sandbox = await withKnownArtifacts();
      expect(artifacts).toHaveLength(DEFAULT_SETTINGS.platformShards);
      const runs: (Rehearsal & { artifactId: string })[] = [];
      for (const subject of artifacts) {
        for (const attempt of [1, 2, 3]) {
          const event = {
            eventId: `${attempt} of ${subject.artifactId}`,
            eventType,
            occurredAt: START + 1,
            ...subject,
          };
          runs.push({ ...subject, ...(await sandbox.rehearse(logEvent, event)) });
        }
      }
      const met = runs.flatMap((one) =>
        runs
          .filter((other) => other.artifactId !== one.artifactId && one.readSet.overlaps(other.writes))
          .map((other) => `${one.artifactId} and ${other.artifactId}`),
      );
      expect(met).toEqual([]);
    },
  );
});
