"use client";
import { slotAt } from "../../core/slotAt";
import { useMessages } from "../FormatProvider";
import { chartMessages } from "../messages/chart";
import { useCursor } from "./ChartCursorProvider";
import type { ChartSeries, ChartSlot } from "./chartModel";
import type { CursorStore } from "./cursorStore";
import { isolateSeries, toggleSeries } from "./seriesVisibility";
import { SeriesSwatch } from "./SeriesSwatch";
import type { SlotWords } from "./useSlotWords";

export interface ChartLegendProps {
  series: readonly ChartSeries[];
  aside: string | undefined;
  slots: readonly ChartSlot[];
  hidden: readonly string[];
  onHiddenChange: (hidden: readonly string[]) => void;
  store: CursorStore;
  source: string;
  words: SlotWords;
}

/**
 * The series with what they come to; while the reader points at another chart, with what they were at that moment.
 * A click hides a series or shows it again, with Shift (or a double click) it shows it alone.
 */
export function ChartLegend({
  series,
  aside,
  slots,
  hidden,
  onHiddenChange,
  store,
  source,
  words,
}: ChartLegendProps) {
  const chart = useMessages(chartMessages);
  const { at, source: pointing } = useCursor(store);
  const moment = at !== null && pointing !== source ? slotAt(slots, at) : null;
  const all = series.map(({ id }) => id);
  return (
    <ul className="vf-chart-legend" aria-label={chart.legend}>
      {series.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            className="vf-chart-legend-item"
            aria-pressed={!hidden.includes(one.id)}
            title={chart.legendHint}
            onClick={({ shiftKey }) =>
              onHiddenChange(
                shiftKey ? isolateSeries(hidden, one.id, all) : toggleSeries(hidden, one.id, all),
              )
            }
            onDoubleClick={({ shiftKey }) => {
              if (!shiftKey) onHiddenChange(isolateSeries(hidden, one.id, all));
            }}
          >
            <SeriesSwatch series={one} />
            {one.label}
            <b data-moment={moment !== null || undefined}>
              {moment === null ? one.total : words.value(one, moment)}
            </b>
          </button>
        </li>
      ))}
      {aside !== undefined && <li className="vf-chart-aside">{aside}</li>}
    </ul>
  );
}
