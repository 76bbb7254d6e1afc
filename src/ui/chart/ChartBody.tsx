"use client";
import { useId, type ReactNode } from "react";
import { useMessages } from "../FormatProvider";
import { chartMessages } from "../messages/chart";
import { useControllable } from "../useControllable";
import { useCursorStore } from "./ChartCursorProvider";
import { ChartKey } from "./ChartKey";
import { ChartLegend } from "./ChartLegend";
import type { ChartInterval, ChartPlan, ChartSlot } from "./chartModel";
import { ChartPlot } from "./ChartPlot";
import type { ChartActions } from "./chartReading";
import { ChartTable } from "./ChartTable";
import type { SlotTick } from "./SlotAxis";
import { useSlotWords } from "./useSlotWords";

export type ChartView = "chart" | "table";

/** State of a chart that a host may own, each part by itself. */
export interface ChartState {
  /** Ids of series that the legend has switched off. */
  hiddenSeries?: readonly string[] | undefined;
  onHiddenSeriesChange?: ((hidden: readonly string[]) => void) | undefined;
  /**
   * Height of the drawing in CSS pixels.
   * @default 220
   */
  height?: number | undefined;
}

export const DEFAULT_HEIGHT = 220;

export interface ChartBodyProps extends ChartActions, ChartState {
  label: string;
  view: ChartView;
  plan: ChartPlan;
  slots: readonly ChartSlot[];
  intervals: readonly ChartInterval[];
  /** A slot in words. */
  nameOf: (slot: ChartSlot) => string;
  /** Head of the table's first column. */
  slotLabel: string;
  /** What the x axis shows, and in which zone. */
  caption: string;
  ticksOf: (maxTicks: number) => readonly SlotTick[];
  tickWidth: number;
  /** The x axis is not time: nothing is shared with other charts. */
  isAlone?: boolean | undefined;
  footer?: ReactNode;
}

const NONE: readonly string[] = [];

/** Legend, drawing or table, and the key under it. */
export function ChartBody(props: ChartBodyProps) {
  const { label, view, plan, slots, intervals, nameOf, isAlone, height = DEFAULT_HEIGHT } = props;
  const chart = useMessages(chartMessages);
  const source = useId();
  const store = useCursorStore(isAlone);
  const [hidden, setHidden] = useControllable(props.hiddenSeries, NONE, props.onHiddenSeriesChange);
  const words = useSlotWords(plan, slots, intervals, nameOf);
  const shown = plan.series.filter(({ id }) => !hidden.includes(id));
  return (
    <div className="vf-chart">
      <ChartLegend
        series={plan.series}
        aside={plan.aside}
        slots={slots}
        hidden={hidden}
        onHiddenChange={setHidden}
        store={store}
        source={source}
        words={words}
      />
      {view === "chart" ? (
        <ChartPlot
          label={label}
          plan={plan}
          series={shown}
          slots={slots}
          intervals={intervals}
          ticksOf={props.ticksOf}
          tickWidth={props.tickWidth}
          height={height}
          store={store}
          source={source}
          words={words}
          onStretchSelect={props.onStretchSelect}
          onSlotSelect={props.onSlotSelect}
        />
      ) : (
        <ChartTable
          plan={plan}
          slots={slots}
          words={words}
          label={`${label}, ${chart.views.table}`}
          slotLabel={props.slotLabel}
        />
      )}
      <div className="vf-chart-foot">
        <span>{props.caption}</span>
        {view === "chart" && <ChartKey plan={plan} slots={slots} intervals={intervals} />}
        {props.footer}
      </div>
    </div>
  );
}
