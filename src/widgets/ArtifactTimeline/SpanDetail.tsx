import type { Span } from "../../core/spans";
import { type Fact, FactList } from "../../ui/FactList";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { IconButton } from "../../ui/IconButton";
import { StatusBadge } from "../../ui/StatusBadge";
import { describeMetadata } from "../../ui/describeMetadata";
import { spanTone } from "./spanTone";
import { useSpanWords } from "./useSpanWords";

/** Everything known of one span. Error texts are text, whatever they contain. */
export function SpanDetail({ span, nowMs, onClose }: { span: Span; nowMs: number; onClose: () => void }) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const words = wordsOf(artifactTimelineMessages);
  const say = useSpanWords(nowMs);
  const facts: Fact[] = [
    [words.columns.kind, say.kind(span)],
    [words.columns.start(format.timeZone), say.start(span)],
    [words.columns.end, say.end(span)],
    [words.columns.duration, say.duration(span)],
  ];
  const details = describeMetadata(span.metadata, format, wordsOf);
  if (details.length > 0) facts.push([words.columns.details, details.join(" · ")]);
  return (
    <section className="vf-span-detail" data-slot="span-detail" aria-label={words.details}>
      <header>
        <b>{say.stage(span, span.attempt > 1)}</b>
        <StatusBadge tone={spanTone(span)}>{say.outcome(span)}</StatusBadge>
        <IconButton icon="close" label={words.closeDetails} onClick={onClose} />
      </header>
      {span.errorMessage !== null && <p className="vf-error-text">{span.errorMessage}</p>}
      <FactList facts={facts} />
    </section>
  );
}
