"use client";
import { useCallback, useMemo, type ReactNode } from "react";
import type { HistoricalMetrics } from "../../core/historyModel";
import type { Alert, AlertCondition } from "../../core/model";
import type { MonitorResult } from "../../core/result";
import type { TimeRangeChoice } from "../../core/timeRange";
import { Button } from "../Button";
import { dataOf } from "../dataOf";
import { EmptyState } from "../EmptyState";
import { useFormat, useMessages } from "../FormatProvider";
import { IconButton } from "../IconButton";
import { Panel, type PanelHostProps } from "../Panel";
import { ResultBody } from "../ResultBody";
import { SegmentedControl } from "../SegmentedControl";
import { useControllable } from "../useControllable";
import { alertIntervals } from "./alertIntervals";
import { ChartBody, DEFAULT_HEIGHT, type ChartState, type ChartView } from "./ChartBody";
import type { ChartPlan, ChartSlot } from "./chartModel";
import { ChartSkeleton } from "./ChartSkeleton";
import { bucketName, TIME_TICK_WIDTH, timeTicks } from "./timeTicks";

/** What every chart of time takes. */
export interface TimeChartProps extends PanelHostProps, ChartState {
  metrics: MonitorResult<HistoricalMetrics>;
  /** Drawn where they concern the chart; left out, none are. */
  alerts?: MonitorResult<readonly Alert[]> | undefined;
  /** Epoch milliseconds: an alert that holds is drawn up to it. */
  nowMs: number;
  /** Chart or table; the table has every number of the chart. */
  view?: ChartView | undefined;
  /** @default "chart" */
  defaultView?: ChartView | undefined;
  onViewChange?: ((view: ChartView) => void) | undefined;
  /** Hears of the stretch that was drawn out with the pointer, or with Shift and the arrows; makes both possible. */
  onRangeChange?: ((range: BrushedRange) => void) | undefined;
  /** Offers the way back to the range before. */
  onZoomOut?: (() => void) | undefined;
  /** Hears of the bucket that was clicked, or entered by key. Epoch milliseconds, the end exclusive. */
  onBucketSelect?: ((bucket: { startTime: number; endTime: number }) => void) | undefined;
  /** Present when a filter is why nothing is shown: offered there. */
  onClearFilters?: (() => void) | undefined;
}

/** A range that was drawn out; it is a choice of `useTimeRange`. */
export type BrushedRange = Extract<TimeRangeChoice, { kind: "between" }>;

interface TimeChartPanelProps extends TimeChartProps {
  widget: string;
  words: { title: string; empty: { title: string; detail: string } };
  /** Which alerts concern it. */
  conditions: readonly AlertCondition[];
  /** What to draw; keep the function stable, or the chart is laid out anew. */
  planOf: (metrics: HistoricalMetrics) => ChartPlan;
  /** Whether there is anything to draw. */
  isEmpty: (metrics: HistoricalMetrics) => boolean;
  /** Before the choice of chart or table. */
  controls?: ReactNode;
}

/** A panel with a chart of time: its states, its controls, and the chart itself. */
export function TimeChartPanel(props: TimeChartPanelProps) {
  const { widget, words, metrics, isEmpty, controls, onZoomOut, onClearFilters } = props;
  const { chart } = useMessages();
  const [view, setView] = useControllable(props.view, props.defaultView ?? "chart", props.onViewChange);
  return (
    <Panel
      widget={widget}
      title={words.title}
      className={props.className}
      headingLevel={props.headingLevel}
      connection={props.connection}
      actions={
        <>
          {controls}
          {onZoomOut && <IconButton icon="fit" label={chart.zoomOut} onClick={onZoomOut} />}
          <SegmentedControl
            label={chart.views.label}
            options={{ chart: chart.views.chart, table: chart.views.table }}
            value={view}
            onChange={setView}
          />
        </>
      }
    >
      <ResultBody result={metrics} skeleton={<ChartSkeleton height={props.height ?? DEFAULT_HEIGHT} />}>
        {(data) =>
          isEmpty(data) ? (
            <EmptyState {...words.empty} onClearFilters={onClearFilters} />
          ) : (
            <TimeChart {...props} data={data} view={view} />
          )
        }
      </ResultBody>
    </Panel>
  );
}

interface TimeChartBodyProps extends TimeChartPanelProps {
  data: HistoricalMetrics;
  view: ChartView;
}

const NO_ALERTS: readonly Alert[] = [];

function TimeChart({ data, view, words, planOf, conditions, alerts, nowMs, ...props }: TimeChartBodyProps) {
  const format = useFormat();
  const messages = useMessages();
  const { chart } = messages;
  const plan = useMemo(() => planOf(data), [planOf, data]);
  const known = (alerts && dataOf(alerts)) ?? NO_ALERTS;
  const intervals = useMemo(
    () =>
      alertIntervals(known, conditions, nowMs, messages).filter(
        ({ start, end }) => start < data.endTime && end > data.startTime,
      ),
    [known, conditions, nowMs, messages, data],
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
  const { chart, common } = useMessages();
  return (
    <span className="vf-chart-alerts-failed" role="status">
      {chart.alertsFailed}
      <Button variant="quiet" onClick={retry}>
        {common.retry}
      </Button>
    </span>
  );
}
