import type { Span, SpanOutcome } from "../../core/spans";
import type { Tone } from "../../ui/tone";

const TONES: Record<SpanOutcome, Tone> = {
  completed: "good",
  failed: "bad",
  running: "running",
  unknown: "neutral",
};

/** Colour is status. A wait that is over has none: only work succeeds or fails. */
export function spanTone({ kind, outcome }: Pick<Span, "kind" | "outcome">): Tone {
  return kind !== "working" && outcome === "completed" ? "neutral" : TONES[outcome];
}
