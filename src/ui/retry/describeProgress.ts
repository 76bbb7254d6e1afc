import type { Formats } from "../../core/format";
import type { RetryProgress } from "../../core/retryProgress";
import type { Messages } from "../messages";
import type { Tone } from "../tone";

/** A retry in words. `detail` is why, where there is a why; it may be untrusted text. */
export interface ProgressWords {
  tone: Tone;
  text: string;
  detail: string | null;
}

/** How far a retry has come, in words; null where nothing was asked for. */
export function describeProgress(
  progress: RetryProgress,
  format: Formats,
  words: Messages["retry"],
): ProgressWords | null {
  const { progress: told, refusals } = words;
  switch (progress.status) {
    case "idle":
      return null;
    case "starting":
      return { tone: "running", text: told.starting, detail: null };
    case "running":
      return { tone: "running", text: told.running(format.number(progress.attempt)), detail: null };
    case "succeeded":
      return { tone: "good", text: told.succeeded(format.number(progress.attempt)), detail: null };
    case "failed":
      return { tone: "bad", text: told.failed(format.number(progress.attempt)), detail: progress.message };
    case "unknown":
      return { tone: "neutral", text: told.unknown(format.number(progress.attempt)), detail: null };
    case "refused":
      return { tone: "warn", text: told.refused, detail: describeRefusal(progress, refusals) };
    case "not_started":
      return { tone: "bad", text: told.notStarted, detail: progress.error.message };
  }
}

/** Why a retry was refused: in the pipeline's own words where it was the pipeline. */
export function describeRefusal<Reason extends string>(
  { reason, message }: { reason: Reason; message: string },
  refusals: Readonly<Record<Reason, string>>,
): string {
  return reason === "host_refused" ? `${refusals[reason]} ${message}` : refusals[reason];
}
