"use client";
import type { CSSProperties } from "react";
import { slotAt } from "../../core/slotAt";
import { useCursor } from "./ChartCursorProvider";
import { middleOf, type ChartLayout } from "./chartLayout";
import type { ChartSeries, ChartSlot } from "./chartModel";
import type { CursorStore } from "./cursorStore";
import { SeriesSwatch } from "./SeriesSwatch";
import type { SlotWords } from "./useSlotWords";

export interface ChartTooltipProps {
  store: CursorStore;
  source: string;
  layout: ChartLayout;
  slots: readonly ChartSlot[];
  series: readonly ChartSeries[];
  words: SlotWords;
}

/** What the slot that is pointed at says. Hidden from screen readers, which are told the same in a sentence. */
export function ChartTooltip({ store, source, layout, slots, series, words }: ChartTooltipProps) {
  const cursor = useCursor(store);
  if (cursor.at === null || cursor.source !== source) return null;
  const index = slotAt(slots, cursor.at);
  const slot = slots[index];
  if (slot === undefined) return null;
  return (
    <div
      className="vf-chart-tooltip"
      aria-hidden="true"
      data-slot="chart-tooltip"
      style={placeBeside(layout, layout.x(middleOf(slot)))}
    >
      <p className="vf-chart-tooltip-time">{words.name(index)}</p>
      <dl>
        {series.map((one) => (
          <div key={one.id}>
            <dt>
              <SeriesSwatch series={one} />
              {one.label}
            </dt>
            <dd>{words.value(one, index)}</dd>
          </div>
        ))}
      </dl>
      {words.notes(index).map(({ text, tone }) => (
        <p key={text} className="vf-chart-tooltip-note" data-tone={tone}>
          {text}
        </p>
      ))}
    </div>
  );
}

/** Beside the cursor, on the side with more room; `--_vf-share` lets a narrow chart slide it instead. */
function placeBeside({ width }: ChartLayout, x: number): CSSProperties {
  const share = width === 0 ? 0 : x / width;
  return {
    "--_vf-x": `${x}px`,
    "--_vf-share": `${share * -100}%`,
    ...(share > 0.5 ? { "--_vf-beside": "calc(-100% - 12px)" } : {}),
  } as CSSProperties; // custom properties are not among React's
}
