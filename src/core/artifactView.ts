import type { ArtifactFacts, StageFacts } from "./artifactFacts";
import type { Artifact, NamedId, StageRecord } from "./model";
import { retryUnderWay } from "./retryUnderWay";
import { STAGE_NAMES } from "./vocabulary";
import type { ArtifactStatus, SourceChannel, Stage } from "./vocabulary";

const NANO = 1e9;

/** What the read model is searched by. All of it follows from the facts. */
export interface ArtifactColumns {
  status: ArtifactStatus;
  currentStage: Stage;
  activity: Artifact["activity"];
  since: number;
  organizationId?: string;
  sourceChannel?: SourceChannel;
  createdAt: number;
}

/** The searchable columns of an artifact, from what its events said. */
export function columnsOf(facts: ArtifactFacts): ArtifactColumns {
  const progress = facts.progress?.value;
  const stage = facts.stage?.value;
  return {
    status: progress?.status ?? "received",
    currentStage: stage?.stage ?? "ingestion",
    activity: progress?.activity ?? "waiting",
    since: Math.max(progress?.at ?? facts.firstEventAt, stage?.at ?? facts.firstEventAt),
    organizationId: facts.organizationId?.value,
    sourceChannel: facts.sourceChannel?.value,
    createdAt: facts.receivedAt ?? facts.firstEventAt,
  };
}

/** Entities of an artifact that wait for a person; none once it has moved on. */
export const pendingDisambiguations = (facts: ArtifactFacts) => facts.progress?.value.heldCount ?? 0;

/** An artifact as the read functions return it. `retryLostAfterMs`: how long nothing moves it until a retry counts as lost. */
export function artifactView(
  artifactId: string,
  facts: ArtifactFacts,
  names: { organization: NamedId | null; sender: NamedId | null },
  retryLostAfterMs: number,
): Artifact {
  const columns = columnsOf(facts);
  const { status, currentStage, activity, since, createdAt, sourceChannel } = columns;
  const completedAt = status === "completed" ? (facts.progress?.value.at ?? null) : null;
  const error = facts.lastError?.value;
  return {
    artifactId,
    status,
    currentStage,
    activity,
    since,
    ...names,
    sourceChannel: sourceChannel ?? null,
    createdAt,
    completedAt,
    endToEndMs:
      completedAt === null || facts.receivedAt === undefined ? null : completedAt - facts.receivedAt,
    claimCount: facts.claimCount?.value ?? null,
    entityCount: facts.entityCount?.value ?? null,
    disambiguationCount: facts.disambiguationCount?.value ?? null,
    draftCount: facts.draftCount?.value ?? null,
    confidenceScore: facts.confidenceScore?.value ?? null,
    costUsd: facts.costNanoUsd / NANO,
    retryAttempt: facts.retries,
    retry: retryUnderWay(facts, columns, retryLostAfterMs),
    lastError: error ? { ...error, stage: error.stage ?? null } : null,
    stages: stageRecords(facts),
  };
}

function stageRecords(facts: ArtifactFacts): Artifact["stages"] {
  const records: Artifact["stages"] = {};
  for (const stage of STAGE_NAMES) {
    const known = facts.stages[stage];
    if (known !== undefined && stage !== "ingestion") records[stage] = stageRecord(known);
  }
  return records;
}

function stageRecord({ attempts, startedAt, end }: StageFacts): StageRecord {
  return {
    startedAt: startedAt ?? null,
    endedAt: end?.value.at ?? null,
    outcome: end?.value.outcome ?? null,
    durationMs: end?.value.durationMs ?? null,
    attempts,
  };
}
