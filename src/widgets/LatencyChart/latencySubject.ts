import type { LatencySummary, MetricsTotals, StageMetrics } from "../../core/historyModel";
import type { Stage } from "../../core/vocabulary";

/** Whose latency is shown: of whole voice notes, from received to completed, or of one stage. */
export type LatencySubject = "end_to_end" | Stage;

/** Of a stage: how long it worked, or how long it was waited for. */
export type LatencyMeasure = "working" | "waiting";

/** Percentiles of the subject, from what is known of a bucket or of a whole range. Null where stages are not known. */
export function latencyOf(
  { totals, stages }: { totals: MetricsTotals; stages: readonly StageMetrics[] | null },
  subject: LatencySubject,
  measure: LatencyMeasure,
): LatencySummary | null {
  if (subject === "end_to_end") return totals.endToEnd;
  const stage = stages?.find((one) => one.stage === subject);
  return stage?.[measure === "working" ? "duration" : "wait"] ?? null;
}
