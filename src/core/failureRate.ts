import type { RealTimeSummary } from "./realTimeSummary";

/** Failed of the artifacts that ended in the last hour; null when none ended. */
export function failureRateOf(summary: RealTimeSummary): { rate: number | null; sample: number } {
  const failed = summary.artifacts_failed_1h.total;
  const sample = failed + summary.artifacts_completed_1h.total;
  return { rate: sample === 0 ? null : failed / sample, sample };
}
