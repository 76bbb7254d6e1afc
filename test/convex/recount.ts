import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { Artifact, PipelineState, RealTimeMetrics, StageRecord } from "../../src/core/model";
import { COUNTER_NAMES, EVENT_TYPE_NAMES, EVENT_TYPES, STAGE_NAMES } from "../../src/core/vocabulary";
import type { ArtifactStatus, CounterType, Stage } from "../../src/core/vocabulary";

/**
 * What the monitor must say about a set of events, counted anew from all of them, one after the other, as they
 * happened. Slow and plain on purpose: it shares only the vocabulary with what it checks.
 */
export interface Recount {
  metrics: RealTimeMetrics;
  state: PipelineState;
  artifacts: Artifact[];
}

/** `organizationId` undefined: the platform. */
export function recount(log: readonly LoggedEvent[], organizationId?: string): Recount {
  const events = inOrder(log);
  const told = [...eventsByArtifact(events)]
    .map((events) => tell(events))
    .filter(({ row }) => organizationId === undefined || row.organization?.id === organizationId);
  const rows = told.map(({ row }) => row);
  const counted = events.filter(
    (event) => organizationId === undefined || event.organizationId === organizationId,
  );
  return {
    metrics: record(COUNTER_NAMES, (name) => minuteCounts(counted, name)),
    state: {
      stages: STAGE_NAMES.map((stage) => {
        const here = rows.filter(({ currentStage }) => currentStage === stage);
        const waiting = here.filter(({ activity }) => activity === "waiting");
        return {
          stage,
          waiting: waiting.length,
          working: here.filter(({ activity }) => activity === "working").length,
          oldestWaitingSince: waiting.length === 0 ? null : Math.min(...waiting.map(({ since }) => since)),
        };
      }),
      aiService: aiService(events),
      disambiguationBacklog: told.reduce((sum, { heldCount }) => sum + heldCount, 0),
    },
    artifacts: rows,
  };
}

function eventsByArtifact(events: readonly LoggedEvent[]): Iterable<LoggedEvent[]> {
  const groups = new Map<string, LoggedEvent[]>();
  for (const event of events) {
    if (event.artifactId === undefined) continue;
    const group = groups.get(event.artifactId);
    if (group === undefined) groups.set(event.artifactId, [event]);
    else group.push(event);
  }
  return groups.values();
}

function inOrder(events: readonly LoggedEvent[]): LoggedEvent[] {
  const order = (event: LoggedEvent) => EVENT_TYPE_NAMES.indexOf(event.eventType);
  return [...events].sort(
    (a, b) =>
      a.occurredAt - b.occurredAt ||
      order(a) - order(b) ||
      Number(a.eventId > b.eventId) - Number(a.eventId < b.eventId),
  );
}

function minuteCounts(events: readonly LoggedEvent[], counter: CounterType) {
  const minutes = events
    .filter(({ eventType }) => EVENT_TYPES[eventType].counters.includes(counter))
    .map(({ occurredAt }) => Math.floor(occurredAt / 60_000));
  if (minutes.length === 0) return { lastMinuteStart: 0, counts: [] };
  const last = Math.max(...minutes);
  const counts = Array.from(
    { length: 120 },
    (_, index) => minutes.filter((minute) => minute === last - 119 + index).length,
  );
  return { lastMinuteStart: last * 60_000, counts };
}

function aiService(events: readonly LoggedEvent[]): PipelineState["aiService"] {
  const last = events.filter(({ eventType }) => eventType.startsWith("circuit_breaker")).at(-1);
  if (last === undefined) return { circuitBreaker: "closed", since: null };
  return {
    circuitBreaker: last.eventType === "circuit_breaker_opened" ? "open" : "closed",
    since: last.occurredAt,
  };
}

const WORKING_STATUS: Partial<Record<Stage, ArtifactStatus>> = {
  ingestion: "received",
  transcription: "transcribing",
};
const WAITING_STATUS: Partial<Record<Stage, ArtifactStatus>> = {
  ingestion: "received",
  transcription: "received",
  claims_extraction: "transcribed",
};

/** Tells the life of one artifact from its events, in order. */
function tell(events: readonly LoggedEvent[]): { row: Artifact; heldCount: number } {
  const firstAt = events[0]?.occurredAt ?? 0;
  const receivedAt = events.find(({ eventType }) => eventType === "artifact_received")?.occurredAt;
  const row: Artifact = {
    artifactId: events[0]?.artifactId ?? "",
    status: "received",
    currentStage: "ingestion",
    activity: "waiting",
    since: firstAt,
    organization: null,
    sender: null,
    sourceChannel: null,
    createdAt: receivedAt ?? firstAt,
    completedAt: null,
    endToEndMs: null,
    claimCount: null,
    entityCount: null,
    disambiguationCount: null,
    draftCount: null,
    confidenceScore: null,
    costUsd: 0,
    retryAttempt: 0,
    retry: null,
    lastError: null,
    stages: {},
  };
  let heldCount = 0;
  let costNanoUsd = 0;

  for (const event of events) {
    const { occurredAt: at, metadata = {} } = event;
    const { effect, stage: fixed, isError, label } = EVENT_TYPES[event.eventType];
    const stage = (fixed === "any" ? event.pipelineStage : fixed) ?? null;

    const goTo = (next: Stage | null, activity: Artifact["activity"], status: ArtifactStatus, held = 0) => {
      heldCount = held;
      Object.assign(row, { activity, status, since: at, currentStage: next ?? row.currentStage });
      row.completedAt = status === "completed" ? at : null;
    };
    const waitFor = (next: Stage, held = 0) =>
      goTo(next, "waiting", WAITING_STATUS[next] ?? "processing", held);

    const next = stage === null ? undefined : STAGE_NAMES[STAGE_NAMES.indexOf(stage) + 1];
    if (effect === "arrive") waitFor("ingestion");
    if (effect === "start" && stage) goTo(stage, "working", WORKING_STATUS[stage] ?? "processing");
    if (effect === "complete" && next) waitFor(next);
    if (effect === "fail" && stage) goTo(stage, "settled", "failed");
    if (effect === "hold" && stage) waitFor(stage, metadata.disambiguationCount ?? 1);
    if (effect === "retry") waitFor(stage ?? "ingestion");
    if (effect === "finish") goTo(stage, "settled", "completed");
    if (effect === "abandon") goTo(stage, "settled", "failed");
    if (effect === "status" && event.artifactStatus) {
      const status = event.artifactStatus;
      const isWaiting = status === "received" || status === "transcribed";
      const isSettled = status === "completed" || status === "failed";
      goTo(stage, isSettled ? "settled" : isWaiting ? "waiting" : "working", status);
    }

    if (effect === "retry") {
      row.retryAttempt += 1;
      row.retry = { stage, startedAt: at, lostFrom: null };
    }
    if (isError) row.lastError = { message: event.errorMessage ?? label, stage, at };
    if (event.organizationId !== undefined) row.organization = { id: event.organizationId, name: null };
    if (event.senderUserId !== undefined) row.sender = { id: event.senderUserId, name: null };
    costNanoUsd += Math.round((metadata.aiCost ?? 0) * 1e9);
    row.sourceChannel = metadata.sourceChannel ?? row.sourceChannel;
    for (const field of [
      "claimCount",
      "entityCount",
      "disambiguationCount",
      "draftCount",
      "confidenceScore",
    ] as const) {
      row[field] = metadata[field] ?? row[field];
    }

    if (
      stage !== null &&
      stage !== "ingestion" &&
      (effect === "start" || effect === "complete" || effect === "fail")
    ) {
      const known: StageRecord = row.stages[stage] ?? {
        startedAt: null,
        endedAt: null,
        outcome: null,
        durationMs: null,
        attempts: 0,
      };
      row.stages[stage] =
        effect === "start"
          ? { ...known, startedAt: at, attempts: known.attempts + 1 }
          : {
              ...known,
              endedAt: at,
              outcome: effect === "fail" ? "failed" : "completed",
              durationMs: event.durationMs ?? null,
            };
    }
  }
  if (row.retry !== null) {
    const { stage } = row.retry;
    const isPast = stage !== null && STAGE_NAMES.indexOf(row.currentStage) > STAGE_NAMES.indexOf(stage);
    const isOver = row.activity === "settled" || isPast || (stage !== null && heldCount > 0);
    const isWithPerson = heldCount > 0 || (row.currentStage === "confirmation" && row.activity === "waiting");
    row.retry = isOver ? null : { ...row.retry, lostFrom: isWithPerson ? null : row.since + 30 * 60_000 };
  }
  row.costUsd = costNanoUsd / 1e9;
  if (row.completedAt !== null && receivedAt !== undefined) row.endToEndMs = row.completedAt - receivedAt;
  return { row, heldCount };
}

function record<Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}
