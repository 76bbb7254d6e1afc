import { type LoggedEvent, stageOf, stampOf } from "./loggedEvent";
import type { Activity } from "./model";
import { type Move, moveOf } from "./move";
import { EVENT_TYPES } from "./vocabulary";
import type { ArtifactStatus, SourceChannel, Stage } from "./vocabulary";

/** The latest word on something: `stamp` is that of the event that said it. */
interface Latest<Value> {
  value: Value;
  stamp: string;
}

/** What is known of one stage of an artifact. Times are epoch milliseconds. */
export interface StageFacts {
  attempts: number;
  /** Start of the latest attempt. */
  startedAt?: number;
  firstStartedAt?: number;
  /** When an attempt first ended well. */
  firstCompletedAt?: number;
  end?: Latest<{ at: number; outcome: "completed" | "failed"; durationMs?: number }>;
}

/**
 * Everything the events of one artifact said, in a form to which events can be added in any order: counts, sums,
 * minima and latest words only. Money is counted in whole nano-dollars, because sums of fractions depend on their order.
 */
export interface ArtifactFacts {
  firstEventAt: number;
  receivedAt?: number;
  /** When the artifact was completed for the first time. */
  firstFinishedAt?: number;
  costNanoUsd: number;
  retries: number;
  /** The latest retry; without a stage it is of everything. */
  retry?: Latest<{ stage?: Stage; at: number }>;
  stages: Partial<Record<Stage, StageFacts>>;
  stage?: Latest<{ stage: Stage; at: number }>;
  progress?: Latest<{ status: ArtifactStatus; activity: Activity; heldCount: number; at: number }>;
  lastError?: Latest<{ message: string; stage?: Stage; at: number }>;
  organizationId?: Latest<string>;
  senderUserId?: Latest<string>;
  sourceChannel?: Latest<SourceChannel>;
  claimCount?: Latest<number>;
  entityCount?: Latest<number>;
  disambiguationCount?: Latest<number>;
  draftCount?: Latest<number>;
  confidenceScore?: Latest<number>;
}

const NANO = 1e9;

/** Of a known and a new word, the later one. */
function later<Value>(
  known: Latest<Value> | undefined,
  value: Value | undefined,
  stamp: string,
): Latest<Value> | undefined {
  if (value === undefined || (known !== undefined && known.stamp > stamp)) return known;
  return { value, stamp };
}

/**
 * Adds one event. Events of the same set, added once each in whatever order, end in the same facts; that each is added
 * once is the event log's doing (it knows the ids).
 */
export function addToFacts(known: ArtifactFacts | undefined, event: LoggedEvent): ArtifactFacts {
  const { occurredAt: at, metadata = {} } = event;
  const { effect, isError, label } = EVENT_TYPES[event.eventType];
  const stamp = stampOf(event);
  const stage = stageOf(event);
  const move = moveOf(event);
  const before = known ?? { firstEventAt: at, costNanoUsd: 0, retries: 0, stages: {} };
  return withoutUndefined({
    firstEventAt: Math.min(before.firstEventAt, at),
    receivedAt: effect === "arrive" ? earlier(before.receivedAt, at) : before.receivedAt,
    firstFinishedAt: effect === "finish" ? earlier(before.firstFinishedAt, at) : before.firstFinishedAt,
    costNanoUsd: before.costNanoUsd + Math.round((metadata.aiCost ?? 0) * NANO),
    retries: before.retries + (effect === "retry" ? 1 : 0),
    retry: later(before.retry, effect === "retry" ? withoutUndefined({ stage, at }) : undefined, stamp),
    stages: addToStages(before.stages, event, stage, stamp),
    stage: later(before.stage, move?.stage && { stage: move.stage, at }, stamp),
    progress: later(before.progress, move && progressOf(move, at), stamp),
    lastError: later(
      before.lastError,
      isError ? withoutUndefined({ message: event.errorMessage ?? label, stage, at }) : undefined,
      stamp,
    ),
    organizationId: later(before.organizationId, event.organizationId, stamp),
    senderUserId: later(before.senderUserId, event.senderUserId, stamp),
    sourceChannel: later(before.sourceChannel, metadata.sourceChannel, stamp),
    claimCount: later(before.claimCount, metadata.claimCount, stamp),
    entityCount: later(before.entityCount, metadata.entityCount, stamp),
    disambiguationCount: later(before.disambiguationCount, metadata.disambiguationCount, stamp),
    draftCount: later(before.draftCount, metadata.draftCount, stamp),
    confidenceScore: later(before.confidenceScore, metadata.confidenceScore, stamp),
  });
}

const earlier = (known: number | undefined, at: number) => Math.min(known ?? at, at);

const progressOf = ({ status, activity, heldCount }: Move, at: number) => ({
  status,
  activity,
  heldCount,
  at,
});

function addToStages(
  stages: ArtifactFacts["stages"],
  event: LoggedEvent,
  stage: Stage | undefined,
  stamp: string,
): ArtifactFacts["stages"] {
  const { effect } = EVENT_TYPES[event.eventType];
  if (stage === undefined || (effect !== "start" && effect !== "complete" && effect !== "fail"))
    return stages;
  const { occurredAt: at, durationMs } = event;
  const before = stages[stage] ?? { attempts: 0 };
  const after =
    effect === "start"
      ? {
          ...before,
          attempts: before.attempts + 1,
          startedAt: Math.max(before.startedAt ?? at, at),
          firstStartedAt: earlier(before.firstStartedAt, at),
        }
      : {
          ...before,
          firstCompletedAt:
            effect === "complete" ? earlier(before.firstCompletedAt, at) : before.firstCompletedAt,
          end: later(before.end, withoutUndefined({ at, outcome: OUTCOMES[effect], durationMs }), stamp),
        };
  return { ...stages, [stage]: withoutUndefined(after) };
}

const OUTCOMES = { complete: "completed", fail: "failed" } as const;

/** The same object without the fields that are undefined, so that what is stored and what is computed are equal. */
function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Fields; // the fields left out are the optional ones
}
