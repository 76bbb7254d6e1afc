"use client";
import { useCallback, useMemo } from "react";
import type { HistoricalMetrics } from "../../core/historyModel";
import type { Alert, AlertCondition } from "../../core/model";
import type { MonitorResult } from "../../core/result";
import type { TimeRangeChoice } from "../../core/timeRange";
import { Button } from "../Button";
import { dataOf } from "../dataOf";
import { useFormat, useMessages, useWordsOf } from "../FormatProvider";
import { chartMessages } from "../messages/chart";
import { commonMessages } from "../messages/common";
import { alertIntervals } from "./alertIntervals";
import { ChartBody, type ChartView } from "./ChartBody";
import type { ChartPlan, ChartSlot } from "./chartModel";
import { ChartPanel, type ChartHostProps, type ChartPanelProps } from "./ChartPanel";
import { bucketName, TIME_TICK_WIDTH, timeTicks } from "./timeTicks";

/** What every chart of time takes. */
export interface TimeChartProps extends ChartHostProps {
  /** What `useHistoricalMetrics` returns. */
  metrics: MonitorResult<HistoricalMetrics>;
  /** Drawn where they concern the chart; left out, none are. */
  alerts?: MonitorResult<readonly Alert[]> | undefined;
  /** Epoch milliseconds: an alert that holds is drawn up to it. */
  nowMs: number;
  /** Hears of the stretch that was drawn out with the pointer, or with Shift and the arrows; makes both possible. */
  onRangeChange?: ((range: BrushedRange) => void) | undefined;
  /** Hears of the bucket that was clicked, or entered by key. Epoch milliseconds, the end exclusive. */
  onBucketSelect?: ((bucket: { startTime: number; endTime: number }) => void) | undefined;
}

/** A range that was drawn out; it is a choice of `useTimeRange`. */
export type BrushedRange = Extract<TimeRangeChoice, { kind: "between" }>;

interface TimeChartPanelProps
  extends TimeChartProps, Omit<ChartPanelProps<HistoricalMetrics>, "result" | "children"> {
  /** Which alerts concern it. */
  conditions: readonly AlertCondition[];
  /** What to draw; keep the function stable, or the chart is laid out anew. */
  planOf: (metrics: HistoricalMetrics) => ChartPlan;
}

/** A panel with a chart of time. */
export function TimeChartPanel(props: TimeChartPanelProps) {
  const { metrics, ...panel } = props;
  return (
    <ChartPanel {...panel} result={metrics}>
      {(data, view) => <TimeChart {...props} data={data} view={view} />}
    </ChartPanel>
  );
}

interface TimeChartBodyProps extends TimeChartPanelProps {
  data: HistoricalMetrics;
  view: ChartView;
}

const NO_ALERTS: readonly Alert[] = [];

function TimeChart({ data, view, words, planOf, conditions, alerts, nowMs, ...props }: TimeChartBodyProps) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const chart = wordsOf(chartMessages);
  const plan = useMemo(() => planOf(data), [planOf, data]);
  const known = (alerts && dataOf(alerts)) ?? NO_ALERTS;
  const intervals = useMemo(
    () =>
      alertIntervals(known, conditions, nowMs, format, wordsOf).filter(
        ({ start, end }) => start < data.endTime && end > data.startTime,
      ),
    [known, conditions, nowMs, format, wordsOf, data],
  );
  const nameOf = useCallback((slot: ChartSlot) => bucketName(slot, format, chart.range), [format, chart]);
  const ticksOf = useCallback(
    (maxTicks: number) => timeTicks(data.buckets, format, maxTicks),
    [data, format],
  );
  const { onRangeChange, onBucketSelect } = props;
  return (
    <ChartBody
      label={words.title}
      view={view}
      plan={plan}
      slots={data.buckets}
      intervals={intervals}
      nameOf={nameOf}
      ticksOf={ticksOf}
      tickWidth={TIME_TICK_WIDTH}
      slotLabel={chart.time(format.timeZone)}
      caption={chart.periods[data.periodType](format.timeZone)}
      height={props.height}
      hiddenSeries={props.hiddenSeries}
      onHiddenSeriesChange={props.onHiddenSeriesChange}
      onStretchSelect={
        onRangeChange &&
        (({ start, end }) => onRangeChange({ kind: "between", startTime: start, endTime: end }))
      }
      onSlotSelect={
        onBucketSelect && (({ start, end }) => onBucketSelect({ startTime: start, endTime: end }))
      }
      footer={alerts?.status === "error" && <AlertsFailed retry={alerts.retry} />}
    />
  );
}

/** A chart without its alerts says so: their absence would be read as calm. */
function AlertsFailed({ retry }: { retry: () => void }) {
  const chart = useMessages(chartMessages);
  const common = useMessages(commonMessages);
  return (
    <span className="vf-chart-alerts-failed" role="status">
      {chart.alertsFailed}
      <Button variant="quiet" onClick={retry}>
        {common.retry}
      </Button>
    </span>
  );
}
