"use client";
import { memo, useId, useMemo, useRef } from "react";
import { LiveRegion } from "../LiveRegion";
import { useFormat, useMessages } from "../FormatProvider";
import { chartMessages } from "../messages/chart";
import { useElementWidth } from "../useElementWidth";
import { isRtl } from "../isRtl";
import { BarMarks } from "./BarMarks";
import { chartLayout, type ChartLayout } from "./chartLayout";
import type { ChartInterval, ChartPlan, ChartSeries, ChartSlot } from "./chartModel";
import { chartReading, type ChartActions } from "./chartReading";
import { ChartTooltip } from "./ChartTooltip";
import { CursorMarks } from "./CursorMarks";
import type { CursorStore } from "./cursorStore";
import { EndLabels } from "./EndLabels";
import { formatTick } from "./formatValue";
import { IntervalLayer } from "./IntervalLayer";
import { largestValue } from "./largestValue";
import { LineMarks } from "./LineMarks";
import { columnsOf, lineOf } from "./linePaths";
import { SlotAxis, type SlotTick } from "./SlotAxis";
import { Hatch, StatusLayer } from "./StatusLayer";
import { ThresholdLabels, ThresholdLines } from "./ThresholdLayer";
import { useChartKeys } from "./useChartKeys";
import { useChartPointer } from "./useChartPointer";
import type { SlotWords } from "./useSlotWords";
import { ValueAxis } from "./ValueAxis";

/** Keys that are held down go faster than anyone listens; what is settled is told. */
const SETTLE_MS = 200;
/** From this width on lines are named at their ends. CSS pixels. */
const END_LABELS_FROM = 480;
const END_LABEL_ROOM = 34;

export interface ChartPlotProps extends ChartActions {
  /** Accessible name. */
  label: string;
  plan: ChartPlan;
  /** Those of the plan that are shown. */
  series: readonly ChartSeries[];
  slots: readonly ChartSlot[];
  intervals: readonly ChartInterval[];
  /** Ticks of the x axis, at most so many. */
  ticksOf: (maxTicks: number) => readonly SlotTick[];
  /** Room that a label of a tick takes, in pixels. */
  tickWidth: number;
  height: number;
  store: CursorStore;
  source: string;
  words: SlotWords;
}

/** The drawing, and everything that can be done on it. One tab stop; every slot can be read by keys. */
export function ChartPlot(props: ChartPlotProps) {
  const { label, plan, series, slots, height, store, source, words } = props;
  const chart = useMessages(chartMessages);
  const box = useRef<HTMLDivElement>(null);
  const layout = usePlotLayout(box, props);
  const reading = chartReading(slots, store, source, props);
  const pointerProps = useChartPointer(box, layout, reading);
  const { spoken, keyProps } = useChartKeys(reading, {
    count: slots.length,
    isRtl: layout.isRtl,
    describe: (slot) => words.sentence(series, slot),
    describeSelection: (anchor, slot) =>
      chart.selected(words.name(Math.min(anchor, slot)), words.name(Math.max(anchor, slot))),
    cancelled: chart.selectionCancelled,
  });
  const hints = [
    chart.keys.read,
    props.onSlotSelect && chart.keys.open,
    props.onStretchSelect && chart.keys.select,
  ];
  return (
    <>
      <div
        ref={box}
        className="vf-chart-plot"
        data-slot="plot"
        data-selectable={props.onSlotSelect !== undefined || undefined}
        // Arrow keys are the chart's, also while a screen reader is browsing.
        role="application"
        aria-roledescription={chart.roleDescription}
        aria-label={chart.name(
          label,
          hints.filter((hint) => hint !== undefined),
        )}
        tabIndex={0}
        style={{ blockSize: height }}
        {...pointerProps}
        {...keyProps}
      >
        {layout.width > 0 && (
          <>
            <svg width={layout.width} height={height} aria-hidden="true">
              <Marks {...props} layout={layout} hasEndLabels={hasEndLabels(layout.width, series)} />
              <CursorMarks store={store} layout={layout} slots={slots} series={series} />
            </svg>
            <ChartTooltip
              store={store}
              source={source}
              layout={layout}
              slots={slots}
              series={plan.series}
              words={words}
            />
          </>
        )}
      </div>
      <LiveRegion message={spoken} settleMs={SETTLE_MS} />
    </>
  );
}

const hasEndLabels = (width: number, series: readonly ChartSeries[]) =>
  width >= END_LABELS_FROM && series.length > 1 && series.every(({ mark }) => mark === "line");

function usePlotLayout(box: React.RefObject<HTMLElement | null>, props: ChartPlotProps): ChartLayout {
  const { plan, series, slots, height } = props;
  const format = useFormat();
  const width = useElementWidth(box);
  const mirrored = width > 0 && isRtl(box.current);
  return useMemo(
    () =>
      chartLayout({
        width,
        height,
        isRtl: mirrored,
        slots,
        largest: largestValue(series, plan.thresholds),
        unit: plan.unit,
        formatTick: (value) => formatTick(value, plan.unit, format),
        endRoom: hasEndLabels(width, series) ? END_LABEL_ROOM : 0,
      }),
    [width, height, mirrored, slots, series, plan, format],
  );
}

interface MarksProps extends ChartPlotProps {
  layout: ChartLayout;
  hasEndLabels: boolean;
}

/** Everything that stands still while the cursor moves. */
const Marks = memo(function Marks({
  plan,
  series,
  slots,
  intervals,
  ticksOf,
  tickWidth,
  layout,
  hasEndLabels,
}: MarksProps) {
  const chart = useMessages(chartMessages);
  const hatchId = useId().replace(/\W/g, "");
  const bars = series.filter(({ mark }) => mark === "bar");
  const lines = useMemo(() => {
    const drawn = series.filter(({ mark }) => mark === "line");
    if (drawn.length === 0) return [];
    const columns = columnsOf(slots, layout);
    return drawn.map((one) => lineOf(one, slots, plan, columns));
  }, [series, slots, plan, layout]);
  const thresholds = plan.thresholds ?? [];
  const ticks = ticksOf(Math.max(2, Math.floor((layout.plot.right - layout.plot.left) / tickWidth)));
  return (
    <>
      <Hatch id={hatchId} />
      <StatusLayer slots={slots} layout={layout} hatchId={hatchId} gapLabel={chart.statuses.missing} />
      <ValueAxis layout={layout} label={plan.axisLabel} />
      <SlotAxis layout={layout} ticks={ticks} />
      <IntervalLayer layout={layout} intervals={intervals} />
      <BarMarks series={bars} slots={slots} layout={layout} />
      <ThresholdLines layout={layout} thresholds={thresholds} />
      {lines.map((line) => (
        <LineMarks key={line.series.id} line={line} slots={slots} layout={layout} />
      ))}
      <ThresholdLabels layout={layout} thresholds={thresholds} />
      {hasEndLabels && <EndLabels lines={lines} slots={slots} layout={layout} />}
    </>
  );
});
