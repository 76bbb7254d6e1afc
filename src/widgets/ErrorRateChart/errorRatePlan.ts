import type { Formats } from "../../core/format";
import type { HistoricalMetrics, MetricsTotals } from "../../core/historyModel";
import type { Thresholds } from "../../core/thresholds";
import type { ChartPlan } from "../../ui/chart/chartModel";
import type { Messages } from "../../ui/messages";

/** Voice notes that came to an end. */
export const finishedOf = ({ completed, failed }: MetricsTotals) => completed + failed;

/** The share that failed of what finished in each bucket; none where nothing finished. */
export function errorRatePlan(
  { buckets, totals }: HistoricalMetrics,
  { high, critical, minimumSample }: Thresholds["failureRate"],
  words: Messages["errorRateChart"],
  format: Formats,
): ChartPlan {
  const rate = rateOf(totals);
  return {
    unit: "share",
    axisLabel: words.axis,
    series: [
      {
        id: "failureRate",
        label: words.failureRate,
        mark: "line",
        color: 1,
        pattern: "solid",
        values: buckets.map((bucket) => rateOf(bucket.totals)),
        total: rate === null ? null : format.percent(rate),
      },
    ],
    aside: words.failed(format.number(totals.failed), format.number(finishedOf(totals))),
    sample: {
      label: words.sample,
      counts: buckets.map((bucket) => finishedOf(bucket.totals)),
      minimum: minimumSample,
    },
    thresholds: [
      { seriesId: "failureRate", value: high, tone: "warn", label: words.high(format.percent(high)) },
      {
        seriesId: "failureRate",
        value: critical,
        tone: "bad",
        label: words.critical(format.percent(critical)),
      },
    ],
  };
}

const rateOf = (totals: MetricsTotals) =>
  finishedOf(totals) === 0 ? null : totals.failed / finishedOf(totals);
