import { chance } from "../convex/samplePipeline/chance";
import type { Conditions } from "../convex/samplePipeline/conditions";
import { firstStage } from "../convex/samplePipeline/firstStage";
import { CONFIRMED_SHARE, PERSON_MAX_MS, PERSON_MIN_MS, RETRY_DELAY_MS } from "../convex/samplePipeline/flow";
import { answerTo, draftsFrom } from "../convex/samplePipeline/simulatedAi";
import type { LoggedEvent } from "../src/core/loggedEvent";
import { WORKED_STAGE_NAMES, WORKED_STAGES, type WorkedStage } from "../src/core/vocabulary";
import type { NewNote } from "./newNote";

/** What the sample pipeline would log of a note that came in at a time, to its end. */
export function noteLife(note: NewNote, receivedAt: number, conditions: Conditions): LoggedEvent[] {
  const { organizationId, senderUserId, sourceChannel, seed } = note;
  const events: LoggedEvent[] = [];
  let now = receivedAt;
  let retries = 0;
  const tell = (event: Pick<LoggedEvent, "eventType" | "pipelineStage" | "durationMs" | "metadata">) => {
    const eventId = `${seed}/${events.length}`;
    events.push({ eventId, occurredAt: now, artifactId: seed, organizationId, senderUserId, ...event });
  };
  const askPerson = () => {
    now += Math.round(PERSON_MIN_MS + chance(seed, "person") * (PERSON_MAX_MS - PERSON_MIN_MS));
  };
  const succeeds = (stage: WorkedStage): boolean => {
    const { started, completed, failed } = WORKED_STAGES[stage];
    tell({ eventType: started });
    const { durationMs, metadata, error } = answerTo({ stage, attempt: retries + 1, note, conditions });
    now += durationMs;
    if (error === undefined && metadata.disambiguationCount) {
      tell({ eventType: "entity_needs_disambiguation", durationMs, metadata });
      askPerson();
      tell({ eventType: completed });
    } else tell({ eventType: error === undefined ? completed : failed, durationMs, metadata });
    return error === undefined;
  };

  tell({ eventType: "artifact_received", metadata: { sourceChannel } });
  for (const pipelineStage of WORKED_STAGE_NAMES.slice(
    WORKED_STAGE_NAMES.indexOf(firstStage(sourceChannel)),
  )) {
    if (succeeds(pipelineStage)) continue;
    tell({ eventType: "retry_initiated", pipelineStage });
    now += RETRY_DELAY_MS;
    retries += 1;
    const hasRecovered = succeeds(pipelineStage);
    tell({ eventType: hasRecovered ? "retry_succeeded" : "retry_failed", pipelineStage });
    if (hasRecovered) continue;
    tell({ eventType: "artifact_failed", pipelineStage });
    return events;
  }
  askPerson();
  for (let draft = 0; draft < draftsFrom(note.generatedTokens); draft++) {
    const isConfirmed = chance(seed, "draft", draft) < CONFIRMED_SHARE;
    tell({ eventType: isConfirmed ? "draft_confirmed" : "draft_rejected" });
  }
  tell({ eventType: "artifact_completed" });
  return events;
}
