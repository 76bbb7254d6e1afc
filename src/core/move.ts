import { type LoggedEvent, stageOf } from "./loggedEvent";
import type { Activity } from "./model";
import { EVENT_TYPES, STAGE_NAMES } from "./vocabulary";
import type { ArtifactStatus, Stage } from "./vocabulary";

/** Where an event puts its artifact. Without a stage it stays in the one it was in. */
export interface Move {
  stage?: Stage;
  status: ArtifactStatus;
  activity: Activity;
  /** Entities that wait for a person to say who is meant. */
  heldCount: number;
}

/** Status of an artifact that waits for a stage, and of one that is in it. */
const STATUS_IN: Record<Stage, { waiting: ArtifactStatus; working: ArtifactStatus }> = {
  ingestion: { waiting: "received", working: "received" },
  transcription: { waiting: "received", working: "transcribing" },
  claims_extraction: { waiting: "transcribed", working: "processing" },
  entity_resolution: { waiting: "processing", working: "processing" },
  draft_generation: { waiting: "processing", working: "processing" },
  confirmation: { waiting: "processing", working: "processing" },
};

/** What an artifact does whose status was set by hand. */
const ACTIVITY_WITH: Record<ArtifactStatus, Activity> = {
  received: "waiting",
  transcribing: "working",
  transcribed: "waiting",
  processing: "working",
  completed: "settled",
  failed: "settled",
};

const wait = (stage: Stage, heldCount = 0): Move => ({
  stage,
  status: STATUS_IN[stage].waiting,
  activity: "waiting",
  heldCount,
});

/** Where an event moves its artifact, or undefined when it leaves it where it is. */
export function moveOf(event: LoggedEvent): Move | undefined {
  const stage = stageOf(event);
  switch (EVENT_TYPES[event.eventType].effect) {
    case "arrive":
      return wait("ingestion");
    case "start":
      return stage && { stage, status: STATUS_IN[stage].working, activity: "working", heldCount: 0 };
    case "complete": {
      // A confirmed or rejected draft leaves the artifact waiting: there may be more drafts.
      const next = stage && STAGE_NAMES[STAGE_NAMES.indexOf(stage) + 1];
      return next && wait(next);
    }
    case "fail":
      // Whether it is tried again, only a retry or a new start tells; until then somebody must see it.
      return stage && { stage, status: "failed", activity: "settled", heldCount: 0 };
    case "hold":
      return stage && wait(stage, event.metadata?.disambiguationCount ?? 1);
    case "retry":
      return wait(stage ?? "ingestion");
    case "finish":
      return { stage, status: "completed", activity: "settled", heldCount: 0 };
    case "abandon":
      return { stage, status: "failed", activity: "settled", heldCount: 0 };
    case "status": {
      const status = event.artifactStatus;
      return status && { stage, status, activity: ACTIVITY_WITH[status], heldCount: 0 };
    }
    case "none":
      return undefined;
  }
}
