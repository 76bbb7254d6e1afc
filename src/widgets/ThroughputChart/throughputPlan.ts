import type { Formats } from "../../core/format";
import type { HistoricalMetrics, MetricsBucket, MetricsTotals } from "../../core/historyModel";
import type { ChartPlan, ChartSeries } from "../../ui/chart/chartModel";
import type { Messages } from "../../ui/messages";

/** What came in as a line, what left as stacked bars under it: where they stay under the line, work piles up. */
export function throughputPlan(
  { buckets, totals, periodType }: HistoricalMetrics,
  words: Messages["throughputChart"],
  format: Formats,
): ChartPlan {
  const count = (
    id: "received" | "completed" | "failed",
    look: Pick<ChartSeries, "mark" | "color" | "pattern">,
  ): ChartSeries => ({
    ...look,
    id,
    label: words[id],
    values: buckets.map((bucket) => countIn(bucket, id)),
    total: format.number(totals[id]),
  });
  return {
    unit: "count",
    axisLabel: words.axis[periodType],
    series: [
      count("completed", { mark: "bar", color: 1, pattern: "soft" }),
      count("failed", { mark: "bar", color: "bad", pattern: "solid" }),
      count("received", { mark: "line", color: 6, pattern: "solid" }),
    ],
  };
}

/** A quiet bucket counted nothing, which is known; of a missing one nothing is. */
const countIn = (
  { status, totals }: MetricsBucket,
  name: keyof MetricsTotals & ("received" | "completed" | "failed"),
) => (status === "missing" ? null : totals[name]);
