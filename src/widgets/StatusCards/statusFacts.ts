import { failureRateOf } from "../../core/failureRate";
import type { PipelineState } from "../../core/model";
import type { RealTimeSummary } from "../../core/realTimeSummary";
import type { Thresholds } from "../../core/thresholds";
import type { Tone } from "../../ui/tone";

/** How bad the failures are: any failure deserves a mark, a rate only with enough artifacts behind it. */
export function failureTone(summary: RealTimeSummary, { failureRate }: Thresholds): Tone {
  const { rate, sample } = failureRateOf(summary);
  if (rate === null || rate === 0) return "neutral";
  if (sample < failureRate.minimumSample) return "neutral";
  if (rate > failureRate.critical) return "bad";
  return rate > failureRate.high ? "warn" : "neutral";
}

/** Artifacts on their way, over all stages. */
export function activeOf({ stages }: PipelineState): {
  working: number;
  waiting: number;
  oldestSince: number | null;
} {
  let oldestSince: number | null = null;
  let working = 0;
  let waiting = 0;
  for (const stage of stages) {
    working += stage.working;
    waiting += stage.waiting;
    if (stage.oldestWaitingSince !== null) {
      oldestSince = Math.min(oldestSince ?? Infinity, stage.oldestWaitingSince);
    }
  }
  return { working, waiting, oldestSince };
}
