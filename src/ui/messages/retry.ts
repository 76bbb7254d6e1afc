import type { ActionRefusal } from "../../core/actionState";
import type { RetryKind } from "../../core/model";
import { defineMessages } from "../defineMessages";

const actions: Record<RetryKind, string> = {
  transcription: "Retry transcription",
  claims_extraction: "Retry claims extraction",
  entity_resolution: "Retry entity resolution",
  draft_generation: "Retry draft generation",
  full_pipeline: "Retry everything",
};

/** Why not, as a sentence. */
const refusals: Record<ActionRefusal, string> = {
  not_found: "The monitor knows no such artifact.",
  not_failed: "Only a failed artifact can be tried again.",
  already_retrying: "It is being tried again already.",
  not_reached: "It failed earlier and never came this far.",
  never_ran: "This stage is not on its way.",
  not_supported: "The pipeline has no way to run this again.",
  host_refused: "The pipeline refused.",
  resolved: "It has resolved meanwhile.",
  viewer_unknown: "It is not known yet who you are.",
  signed_out: "Sign in to do this.",
  not_staff: "Only platform staff can do this.",
};

/** Words of RetryButton and RetryPanel, and of retries elsewhere. Numbers, times and durations arrive formatted. */
export const retryMessages = defineMessages("retry", {
  title: "Retry",
  actions,
  short: "Retry",
  refusals,
  progress: {
    starting: "Starting…",
    underWay: "Retrying…",
    running: (attempt: string) => `Retry ${attempt} is running`,
    succeeded: (attempt: string) => `Retry ${attempt} succeeded`,
    failed: (attempt: string) => `Retry ${attempt} failed`,
    unknown: (attempt: string) => `How retry ${attempt} ended is not known`,
    refused: "Not started",
    notStarted: "Could not be started",
  },
  confirm: {
    title: "Retry everything?",
    detail: "It starts over from the voice note. These stages run again, and what they cost is paid again:",
    cancel: "Cancel",
  },
  choices: {
    label: "Start again with",
    everything: "Everything, from the voice note",
    failedHere: "It failed here.",
  },
  plan: {
    label: "What happens",
    voiceNote: "Voice note",
    kept: "Kept",
    redone: "Runs again",
  },
  failedIn: (stage: string, age: string) => `Failed in ${stage}, ${age}`,
  failed: (age: string) => `Failed ${age}`,
  lost: (age: string) => `The last sign of its retry was ${age}: it counts as lost, and may be tried again.`,
  notPossible: "Nothing to retry",
  unknown: { title: "No such artifact", detail: "The monitor knows none with this id, or no longer." },
  history: {
    label: (timeZone: string) => `Retries so far (${timeZone})`,
    none: "It was never retried.",
    cut: (count: string) => `Only the last ${count} are shown.`,
    attempt: (attempt: string) => `Retry ${attempt}`,
    unknownAttempt: "Retry",
    everything: "Everything",
    running: "Running",
    succeeded: "Succeeded",
    failed: "Failed",
    unknown: "End unknown",
    by: (person: string) => `by ${person}`,
    byItself: "by the pipeline itself",
    took: (duration: string) => `took ${duration}`,
  },
});
