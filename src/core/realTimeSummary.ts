import { type HourCount, lastHour } from "./minuteCounts";
import type { RealTimeMetrics } from "./model";
import { COUNTER_NAMES, type CounterType } from "./vocabulary";

/** The eight counters as seen at a moment. */
export type RealTimeSummary = Record<CounterType, HourCount>;

/**
 * What the counters say at `nowMs` (epoch milliseconds). A reader whose clock runs behind the server's is taken to be in
 * the newest minute counted, so that nothing that just happened is missing.
 */
export function summarizeMetrics(metrics: RealTimeMetrics, nowMs: number): RealTimeSummary {
  const seenAtMs = Math.max(nowMs, ...COUNTER_NAMES.map((name) => metrics[name].lastMinuteStart));
  return mapCounters((name) => lastHour(metrics[name], seenAtMs));
}

function mapCounters<Result>(of: (name: CounterType) => Result): Record<CounterType, Result> {
  return {
    artifacts_received_1h: of("artifacts_received_1h"),
    artifacts_completed_1h: of("artifacts_completed_1h"),
    artifacts_failed_1h: of("artifacts_failed_1h"),
    transcriptions_completed_1h: of("transcriptions_completed_1h"),
    claims_extracted_1h: of("claims_extracted_1h"),
    entities_resolved_1h: of("entities_resolved_1h"),
    drafts_generated_1h: of("drafts_generated_1h"),
    failures_1h: of("failures_1h"),
  };
}
