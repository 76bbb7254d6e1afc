import type { Formats } from "../../core/format";
import type { HistoricalMetrics, LatencySummary, StageMetrics } from "../../core/historyModel";
import type { AlertThresholds } from "../../core/thresholds";
import type { ChartPlan, ChartSeries, ChartThreshold } from "../../ui/chart/chartModel";
import type { Messages } from "../../ui/messages";
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

const LOOKS = {
  p50Ms: { color: 2, pattern: "solid" },
  p95Ms: { color: 1, pattern: "dashed" },
  p99Ms: { color: 3, pattern: "dotted" },
} as const satisfies Record<string, Pick<ChartSeries, "color" | "pattern">>;
const PERCENTILES = ["p50Ms", "p95Ms", "p99Ms"] as const;

/** Percentiles as they were measured: of each bucket, and of the whole range, each from its own sketch. */
export function latencyPlan(options: LatencyPlanOptions, messages: Messages, format: Formats): ChartPlan {
  const { metrics, stages, subject, measure, limits } = options;
  const { latencyChart: words, vocabulary } = messages;
  const buckets = metrics.buckets.map((bucket) => latencyOf(bucket, subject, measure));
  const whole = latencyOf({ totals: metrics.totals, stages }, subject, measure);
  return {
    unit: "durationMs",
    axisLabel:
      subject === "end_to_end" ? words.axis.endToEnd : words.axis[measure](vocabulary.stages[subject]),
    series: PERCENTILES.map((percentile) => ({
      ...LOOKS[percentile],
      id: percentile,
      label: words.percentiles[percentile],
      mark: "line",
      values: buckets.map((latency) => latency?.[percentile] ?? null),
      total: durationOf(whole, percentile, format),
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

function durationOf(
  latency: LatencySummary | null,
  percentile: (typeof PERCENTILES)[number],
  format: Formats,
) {
  const duration = latency?.[percentile] ?? null;
  return duration === null ? null : format.duration(duration);
}

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
