import type { SpanKind } from "../../core/spans";
import { useMessages } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";

const KINDS: readonly SpanKind[] = ["working", "waiting", "review"];

/** The patterns, by the same attributes the bars have, so that the two cannot differ. */
export function TimelineLegend() {
  const words = useMessages(artifactTimelineMessages);
  return (
    <ul className="vf-timeline-legend" aria-label={words.legend}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className="vf-span" data-kind={kind} data-tone="neutral" data-legend="" aria-hidden="true" />
          {words.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
