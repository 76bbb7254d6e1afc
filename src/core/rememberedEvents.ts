import type { ArtifactFacts, StageFacts } from "./artifactFacts";
import { eventOfStamp, type LoggedEvent, stageOf } from "./loggedEvent";
import type { EventMetadata } from "./model";
import { EVENT_TYPES, type EventType, STAGE_NAMES, WORKED_STAGE_NAMES, WORKED_STAGES } from "./vocabulary";

/**
 * The events of an artifact that its facts still tell of when the log has them no more, oldest first: received, the
 * first and the latest start of each stage, the latest end, the latest error and retry, and what it came to. Each did happen, as
 * and when it is told; what came in between is forgotten.
 */
export function rememberedEvents(artifactId: string, facts: ArtifactFacts): LoggedEvent[] {
  const subject = {
    artifactId,
    organizationId: facts.organizationId?.value,
    senderUserId: facts.senderUserId?.value,
  };
  const events = new Map<string, LoggedEvent>();
  const remember = (event: Omit<LoggedEvent, "eventId">, eventId?: string) => {
    const key = `${event.eventType}@${event.occurredAt}`;
    const known = events.get(key) ?? { ...subject, eventId: eventId ?? key };
    const told = { ...known, ...event };
    events.set(key, { ...told, pipelineStage: stageOf(told) });
  };
  const rememberWord = (word: Word | undefined, told: Partial<LoggedEvent> = {}) => {
    if (word === undefined) return;
    const event = eventOfStamp(word.stamp);
    if (event === undefined) return;
    const metadata = metadataOf(facts, word.stamp);
    remember({ eventType: event.eventType, occurredAt: word.value.at, metadata, ...told }, event.eventId);
  };

  for (const stage of STAGE_NAMES) {
    const { end } = facts.stages[stage] ?? {};
    rememberWord(end, { durationMs: end?.value.durationMs });
  }
  rememberWord(facts.progress);
  rememberWord(facts.retry, { pipelineStage: facts.retry?.value.stage });
  rememberWord(facts.lastError, errorOf(facts.lastError));
  for (const stage of WORKED_STAGE_NAMES) {
    const { firstStartedAt, startedAt } = facts.stages[stage] ?? {};
    for (const occurredAt of new Set([firstStartedAt, startedAt])) {
      if (occurredAt !== undefined) remember({ eventType: WORKED_STAGES[stage].started, occurredAt });
    }
  }
  const { receivedAt, firstFinishedAt, sourceChannel } = facts;
  if (receivedAt !== undefined) {
    const metadata = { sourceChannel: sourceChannel?.value };
    remember({ eventType: "artifact_received", occurredAt: receivedAt, metadata });
  }
  if (firstFinishedAt !== undefined) {
    remember({ eventType: "artifact_completed", occurredAt: firstFinishedAt });
  }
  return [...events.values()]
    .filter((event) => !isOfUnknownAttempt(event, facts))
    .sort((left, right) => left.occurredAt - right.occurredAt);
}

interface Word {
  value: { at: number };
  stamp: string;
}

/** What the error's word tells; where the event gave no text of its own, the word is its label. */
function errorOf(word: ArtifactFacts["lastError"]): Partial<LoggedEvent> {
  if (word === undefined) return {};
  const { message, stage } = word.value;
  const event = eventOfStamp(word.stamp);
  const isLabel = event !== undefined && message === EVENT_TYPES[event.eventType].label;
  return { errorMessage: isLabel ? undefined : message, pipelineStage: stage };
}

/** What the latest words of an artifact owe to one event. */
function metadataOf(facts: ArtifactFacts, stamp: string): EventMetadata {
  const said = <Value>(word: { value: Value; stamp: string } | undefined) =>
    word?.stamp === stamp ? word.value : undefined;
  return {
    claimCount: said(facts.claimCount),
    entityCount: said(facts.entityCount),
    disambiguationCount: said(facts.disambiguationCount),
    draftCount: said(facts.draftCount),
    confidenceScore: said(facts.confidenceScore),
    sourceChannel: said(facts.sourceChannel),
  };
}

/**
 * Of more than two attempts, an end before the latest start may be of any but the first and the last: told after the
 * first start it would be taken for the end of that one.
 */
function isOfUnknownAttempt({ eventType, occurredAt, pipelineStage }: LoggedEvent, facts: ArtifactFacts) {
  const known: StageFacts | undefined = pipelineStage && facts.stages[pipelineStage];
  if (known?.startedAt === undefined || !isEnd(eventType)) return false;
  return known.attempts > 2 && occurredAt < known.startedAt;
}

const isEnd = (eventType: EventType) => {
  const { effect } = EVENT_TYPES[eventType];
  return effect === "complete" || effect === "fail";
};
