import type { RefCallback } from "react";
import type { Span } from "../../core/spans";
import type { TimeScale } from "../../core/timeScale";
import { STAGES } from "../../core/vocabulary";
import type { RovingItemProps } from "../../ui/useRovingFocus";
import { GapBands } from "./GapBands";
import { SpanBar } from "./SpanBar";
import { elapsedOf, type TimelineRow } from "./timelineRows";
import { useSpanWords } from "./useSpanWords";
import type { TimelineZoom } from "./useTimelineZoom";

export interface ChartRowProps {
  row: TimelineRow;
  rowRef: RefCallback<HTMLElement> | undefined;
  /** Where it is among all rows: from 1, of `count`. */
  place: number;
  count: number;
  /** Room of the rows before it that are not in the document, in pixels. */
  gapPx: number;
  itemProps: (index: number) => RovingItemProps;
  scale: TimeScale;
  zoom: TimelineZoom;
  nowMs: number;
  selectedId: string | null;
  onSelect: (span: Span) => void;
}

/** One attempt at one stage: its name, how long it worked, and its spans on the axis. */
export function ChartRow(props: ChartRowProps) {
  const { row, rowRef, place, count, gapPx, itemProps, scale, zoom, nowMs, selectedId, onSelect } = props;
  const words = useSpanWords(nowMs);
  const main = row.spans.find((span) => span.kind === "working") ?? row.spans.at(-1);
  return (
    <li
      ref={rowRef}
      className="vf-timeline-row"
      aria-setsize={count}
      aria-posinset={place}
      style={{ marginBlockStart: gapPx }}
    >
      <span className="vf-timeline-label" data-stage={STAGES[row.stage].token}>
        <span className="vf-timeline-stage">{words.stage(row, false)}</span>
        {row.isRepeated && <span className="vf-timeline-attempt">{words.attempt(row)}</span>}
        <span className="vf-timeline-duration" aria-hidden="true">
          {main && elapsedOf(main, nowMs) !== null && words.elapsed(main)}
        </span>
      </span>
      <span className="vf-timeline-track">
        <GapBands scale={scale} window={zoom.window} />
        {row.spans.map((span, index) => {
          const roving = itemProps(row.firstIndex + index);
          return (
            <SpanBar
              key={span.id}
              {...roving}
              span={span}
              scale={scale}
              window={zoom.window}
              nowMs={nowMs}
              label={words.name(span, row.isRepeated)}
              isSelected={span.id === selectedId}
              onFocus={() => {
                roving.onFocus();
                zoom.reveal(scale.toPosition(span.startMs), scale.toPosition(span.endMs ?? nowMs));
              }}
              onClick={() => onSelect(span)}
            />
          );
        })}
      </span>
    </li>
  );
}
