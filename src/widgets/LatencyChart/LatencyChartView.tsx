"use client";
import { useCallback } from "react";
import type { HistoricalMetrics, StageBreakdown } from "../../core/historyModel";
import type { AlertCondition } from "../../core/model";
import type { MonitorResult } from "../../core/result";
import { DEFAULT_ALERT_THRESHOLDS, type AlertThresholds } from "../../core/thresholds";
import { TimeChartPanel, type TimeChartProps } from "../../ui/chart/TimeChartPanel";
import { dataOf } from "../../ui/dataOf";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { latencyChartMessages } from "../../ui/messages/latencyChart";
import { useControllable } from "../../ui/useControllable";
import { LatencyControls } from "./LatencyControls";
import { latencyPlan } from "./latencyPlan";
import { latencyOf, type LatencyMeasure, type LatencySubject } from "./latencySubject";

export interface LatencyChartViewProps extends TimeChartProps {
  /** For the percentiles of a stage over the whole range; the lines do not wait for it. */
  stages?: MonitorResult<StageBreakdown> | undefined;
  /** Whose latency is shown. */
  subject?: LatencySubject | undefined;
  /** @default "end_to_end" */
  defaultSubject?: LatencySubject | undefined;
  onSubjectChange?: ((subject: LatencySubject) => void) | undefined;
  /** Of a stage: its working or its waiting time. */
  measure?: LatencyMeasure | undefined;
  /** @default "working" */
  defaultMeasure?: LatencyMeasure | undefined;
  onMeasureChange?: ((measure: LatencyMeasure) => void) | undefined;
  /** The usual 95th percentile end to end, in milliseconds, which alerts compare with; null or left out: not known. */
  usualP95Ms?: number | null | undefined;
  /**
   * From which multiple of the usual on latency is too much, and how many samples it takes to say so.
   * @default DEFAULT_ALERT_THRESHOLDS.latency
   */
  limits?: AlertThresholds["latency"] | undefined;
}

const CONDITIONS: readonly AlertCondition[] = ["latency", "circuit_breaker"];

/**
 * How long voice notes take, end to end or in one stage: the 50th, 95th and 99th percentile of each bucket. Percentiles
 * are measured, never averaged; those of few samples are marked, and where nothing was measured the lines break.
 *
 * @example
 * <LatencyChartView metrics={useHistoricalMetrics(range)} stages={useStageBreakdown(range)} nowMs={useNow(60_000)} />
 */
export function LatencyChartView({
  stages,
  usualP95Ms = null,
  limits = DEFAULT_ALERT_THRESHOLDS.latency,
  ...props
}: LatencyChartViewProps) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const [subject, setSubject] = useControllable(
    props.subject,
    props.defaultSubject ?? "end_to_end",
    props.onSubjectChange,
  );
  const [measure, setMeasure] = useControllable(
    props.measure,
    props.defaultMeasure ?? "working",
    props.onMeasureChange,
  );
  const breakdown = (stages && dataOf(stages)?.stages) ?? null;
  const planOf = useCallback(
    (metrics: HistoricalMetrics) =>
      latencyPlan({ metrics, stages: breakdown, subject, measure, limits, usualP95Ms }, wordsOf, format),
    [breakdown, subject, measure, limits, usualP95Ms, wordsOf, format],
  );
  return (
    <TimeChartPanel
      {...props}
      widget="LatencyChart"
      words={wordsOf(latencyChartMessages)}
      conditions={CONDITIONS}
      planOf={planOf}
      isEmpty={({ buckets }) => buckets.every((bucket) => !latencyOf(bucket, subject, measure)?.count)}
      controls={
        <LatencyControls
          subject={subject}
          onSubjectChange={setSubject}
          measure={measure}
          onMeasureChange={setMeasure}
        />
      }
    />
  );
}
