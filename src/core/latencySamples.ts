import type { ArtifactFacts } from "./artifactFacts";
import { STAGE_NAMES, type Stage } from "./vocabulary";

/** A duration that is between events of an artifact, so that no event alone can tell it. Milliseconds. */
interface LatencySample {
  /** `end_to_end`: from received to completed. `wait`: in the queue of a stage. */
  measure: "end_to_end" | "wait";
  stage?: Stage;
  /** When it ended, in epoch milliseconds: the hour it belongs to. */
  at: number;
  durationMs: number;
  organizationId?: string;
}

/** A sample that an event brought (`sign` 1), or proved wrong (-1). */
export interface SampleChange extends LatencySample {
  sign: 1 | -1;
}

/**
 * What an artifact adds to the latencies of history. Each is measured once per artifact, the first time:
 * - end to end: from received to its first completion;
 * - wait for a stage: from the last thing that led there (received, or an earlier stage's first completion) to the
 *   stage's first start; for confirmation, which nothing starts, to a person's first decision.
 */
function latencySamples(facts: ArtifactFacts): LatencySample[] {
  const { receivedAt, firstFinishedAt, stages } = facts;
  const organization = facts.organizationId && { organizationId: facts.organizationId.value };
  const samples: LatencySample[] = [];
  const ready: number[] = receivedAt === undefined ? [] : [receivedAt];
  for (const stage of STAGE_NAMES) {
    const { firstStartedAt, firstCompletedAt } = stages[stage] ?? {};
    const at = stage === "confirmation" ? firstCompletedAt : firstStartedAt;
    const since = at === undefined ? -Infinity : Math.max(...ready.filter((time) => time <= at));
    if (at !== undefined && since !== -Infinity) {
      samples.push({ measure: "wait", stage, at, durationMs: Math.round(at - since), ...organization });
    }
    if (firstCompletedAt !== undefined) ready.push(firstCompletedAt);
  }
  if (receivedAt !== undefined && firstFinishedAt !== undefined && firstFinishedAt >= receivedAt) {
    const durationMs = Math.round(firstFinishedAt - receivedAt);
    samples.push({ measure: "end_to_end", at: firstFinishedAt, durationMs, ...organization });
  }
  return samples;
}

/**
 * What must be changed about the samples when an artifact's facts change. The changes of all its events together are
 * the samples of its last facts, whatever the order in which events were logged.
 */
export function sampleChanges(before: ArtifactFacts | undefined, after: ArtifactFacts): SampleChange[] {
  const old = before ? latencySamples(before) : [];
  const current = latencySamples(after);
  const without = (samples: LatencySample[], others: LatencySample[]) => {
    const known = new Set(others.map((sample) => JSON.stringify(sample)));
    return samples.filter((sample) => !known.has(JSON.stringify(sample)));
  };
  return [
    ...without(old, current).map((sample) => ({ ...sample, sign: -1 as const })),
    ...without(current, old).map((sample) => ({ ...sample, sign: 1 as const })),
  ];
}
