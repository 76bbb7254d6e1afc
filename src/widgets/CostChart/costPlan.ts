import type { Formats } from "../../core/format";
import type { HistoricalMetrics, MetricsBucket } from "../../core/historyModel";
import type { ChartPlan } from "../../ui/chart/chartModel";
import type { Messages } from "../../ui/messages";

/** One costs about a cent: of so many the price can be compared. */
const NOTES = 1_000;

/** What each bucket cost. */
export function costPlan(
  { buckets, totals, periodType }: HistoricalMetrics,
  words: Messages["costChart"],
  format: Formats,
): ChartPlan {
  const { costUsd, completed } = totals;
  return {
    unit: "costUsd",
    axisLabel: words.axis[periodType],
    series: [
      {
        id: "cost",
        label: words.cost,
        mark: "bar",
        color: 1,
        pattern: "soft",
        values: buckets.map(costOf),
        total: format.cost(costUsd),
      },
    ],
    aside:
      completed === 0
        ? undefined
        : words.perNotes(format.cost((costUsd / completed) * NOTES), format.number(NOTES)),
    sample: { label: words.sample, counts: buckets.map((bucket) => bucket.totals.completed), minimum: 0 },
  };
}

/** Costs come with the aggregation: of a bucket without any, nothing is known until then. */
function costOf({ status, totals: { costUsd } }: MetricsBucket): number | null {
  if (status === "missing") return null;
  return status === "partial" && costUsd === 0 ? null : costUsd;
}
