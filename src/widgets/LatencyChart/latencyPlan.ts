import type { Formats } from "../../core/format";
import type { HistoricalMetrics, LatencySummary, StageMetrics } from "../../core/historyModel";
import type { AlertThresholds } from "../../core/thresholds";
import type { ChartPlan, ChartThreshold } from "../../ui/chart/chartModel";
import type { Messages } from "../../ui/messages";
import { latencyChartMessages } from "../../ui/messages/latencyChart";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import type { WordsOf } from "../../ui/wordsOf";
import { latencyOf, type LatencyMeasure, type LatencySubject } from "./latencySubject";

export interface LatencyPlanOptions {
  metrics: HistoricalMetrics;
  /** Of the whole range; null while they are not known. */
  stages: readonly StageMetrics[] | null;
  subject: LatencySubject;
  measure: LatencyMeasure;
  limits: AlertThresholds["latency"];
  usualP95Ms: number | null;
}

const PERCENTILES = [
  { id: "p50Ms", of: ({ p50Ms }: LatencySummary) => p50Ms, color: 2, pattern: "solid" },
  { id: "p95Ms", of: ({ p95Ms }: LatencySummary) => p95Ms, color: 1, pattern: "dashed" },
  { id: "p99Ms", of: ({ p99Ms }: LatencySummary) => p99Ms, color: 3, pattern: "dotted" },
] as const;

/** Percentiles as they were measured: of each bucket, and of the whole range, each from its own sketch. */
export function latencyPlan(options: LatencyPlanOptions, wordsOf: WordsOf, format: Formats): ChartPlan {
  const { metrics, stages, subject, measure, limits } = options;
  const words = wordsOf(latencyChartMessages);
  const vocabulary = wordsOf(vocabularyMessages);
  const buckets = metrics.buckets.map((bucket) => latencyOf(bucket, subject, measure));
  const whole = latencyOf({ totals: metrics.totals, stages }, subject, measure);
  return {
    unit: "durationMs",
    axisLabel:
      subject === "end_to_end" ? words.axis.endToEnd : words.axis[measure](vocabulary.stages[subject]),
    series: PERCENTILES.map(({ id, of, color, pattern }) => ({
      id,
      label: words.percentiles[id],
      mark: "line",
      color,
      pattern,
      values: buckets.map((latency) => latency && of(latency)),
      total: durationText(whole && of(whole), format),
    })),
    aside: whole === null ? undefined : words.measured(format.number(whole.count)),
    sample: {
      label: words.sample,
      counts: buckets.map((latency) => latency?.count ?? 0),
      minimum: limits.minimumSample,
    },
    thresholds: subject === "end_to_end" ? thresholdsOf(options, words, format) : [],
  };
}

const durationText = (durationMs: number | null, format: Formats) =>
  durationMs === null ? null : format.duration(durationMs);

/** The usual latency and the multiple of it that raises an alert, where the usual one is known. */
function thresholdsOf(
  { usualP95Ms, limits }: LatencyPlanOptions,
  words: Messages["latencyChart"],
  format: Formats,
): ChartThreshold[] {
  if (usualP95Ms === null) return [];
  const limit = usualP95Ms * limits.multiple;
  return [
    {
      seriesId: "p95Ms",
      value: usualP95Ms,
      tone: "neutral",
      label: words.usual(format.duration(usualP95Ms)),
    },
    { seriesId: "p95Ms", value: limit, tone: "warn", label: words.limit(format.duration(limit)) },
  ];
}
