import type { Span } from "../../core/spans";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { elapsedOf } from "./timelineRows";

/** Everything a view says about a span, in words. */
export function useSpanWords(nowMs: number) {
  const format = useFormat();
  const words = useMessages(artifactTimelineMessages);
  const vocabulary = useMessages(vocabularyMessages);

  const duration = (span: Span): string => {
    const elapsedMs = elapsedOf(span, nowMs);
    if (elapsedMs === null) return words.unknownDuration;
    const text = format.duration(elapsedMs);
    return span.outcome === "running" ? words.atLeast(text) : text;
  };
  const outcome = ({ kind, outcome: how }: Span): string =>
    kind === "waiting" && how === "completed" ? words.waitingOver : words.outcomes[how];
  const stage = ({ stage: name, attempt }: Pick<Span, "stage" | "attempt">, isRepeated: boolean): string =>
    isRepeated
      ? `${vocabulary.stages[name]}, ${words.attempt(format.number(attempt))}`
      : vocabulary.stages[name];

  return {
    duration,
    attempt: ({ attempt }: Pick<Span, "attempt">) => words.attemptShort(format.number(attempt)),
    /** Only the number, for places where the rest is seen. */
    elapsed: (span: Span) => format.duration(elapsedOf(span, nowMs) ?? 0),
    outcome,
    stage,
    kind: ({ kind }: Span) => words.kinds[kind],
    start: ({ startMs, isStartKnown }: Span) =>
      isStartKnown ? format.preciseClock(startMs) : words.after(format.preciseClock(startMs)),
    end: ({ endMs, outcome: how }: Span) => {
      if (endMs === null) return "–";
      return how === "unknown" ? words.before(format.preciseClock(endMs)) : format.preciseClock(endMs);
    },
    name: (span: Span, isRepeated: boolean) =>
      words.span([stage(span, isRepeated), words.kinds[span.kind], outcome(span), duration(span)]),
  };
}
