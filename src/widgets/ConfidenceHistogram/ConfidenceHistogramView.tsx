"use client";
import { useCallback, useMemo } from "react";
import type { HistoricalMetrics } from "../../core/historyModel";
import type { MonitorResult } from "../../core/result";
import { ChartBody, type ChartView } from "../../ui/chart/ChartBody";
import type { ChartSlot } from "../../ui/chart/chartModel";
import { ChartPanel, type ChartHostProps } from "../../ui/chart/ChartPanel";
import { dayAndTime } from "../../ui/chart/timeTicks";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { chartMessages } from "../../ui/messages/chart";
import { confidenceHistogramMessages } from "../../ui/messages/confidenceHistogram";
import { confidencePlan, confidenceSlots, scoresOf, shareTicks } from "./confidencePlan";

export interface ConfidenceHistogramViewProps extends Omit<ChartHostProps, "onZoomOut"> {
  /** What `useHistoricalMetrics` returns. */
  metrics: MonitorResult<HistoricalMetrics>;
  /** Hears of the bin that was clicked, or entered by key: scores from `from` up to `to`, of 0 to 1. */
  onBinSelect?: ((bin: { from: number; to: number }) => void) | undefined;
}

/**
 * How sure the pipeline was of its drafts: the confidence scores that events told, in twenty bins.
 *
 * @example
 * <ConfidenceHistogramView metrics={useHistoricalMetrics(useTimeRange().range)} />
 */
export function ConfidenceHistogramView({ metrics, onBinSelect, ...host }: ConfidenceHistogramViewProps) {
  const words = useMessages(confidenceHistogramMessages);
  return (
    <ChartPanel
      {...host}
      widget="ConfidenceHistogram"
      words={words}
      result={metrics}
      isEmpty={({ totals }) => scoresOf(totals.confidence) === 0}
    >
      {(data, view) => <Histogram {...host} data={data} view={view} onBinSelect={onBinSelect} />}
    </ChartPanel>
  );
}

interface HistogramProps extends Omit<ConfidenceHistogramViewProps, "metrics"> {
  data: HistoricalMetrics;
  view: ChartView;
}

function Histogram({ data, view, onBinSelect, ...state }: HistogramProps) {
  const format = useFormat();
  const words = useMessages(confidenceHistogramMessages);
  const chart = useMessages(chartMessages);
  const bins = data.totals.confidence;
  const slots = useMemo(() => confidenceSlots(bins.length), [bins.length]);
  const nameOf = useCallback(
    ({ start, end }: ChartSlot) => chart.range(format.percent(start), format.percent(end)),
    [format, chart],
  );
  const plan = useMemo(() => confidencePlan(bins, words, nameOf, format), [bins, words, nameOf, format]);
  const ticksOf = useCallback((maxTicks: number) => shareTicks(maxTicks, format), [format]);
  const until = Math.min(data.aggregatedUntil ?? data.startTime, data.endTime);
  return (
    <ChartBody
      label={words.title}
      view={view}
      plan={plan}
      slots={slots}
      intervals={[]}
      nameOf={nameOf}
      ticksOf={ticksOf}
      tickWidth={44}
      slotLabel={words.bin}
      caption={words.caption(
        dayAndTime(data.startTime, format),
        dayAndTime(Math.max(until, data.startTime), format),
        format.timeZone,
      )}
      height={state.height}
      hiddenSeries={state.hiddenSeries}
      onHiddenSeriesChange={state.onHiddenSeriesChange}
      onSlotSelect={onBinSelect && (({ start, end }) => onBinSelect({ from: start, to: end }))}
      isAlone
    />
  );
}
